package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.motcua.systemtests.SampleYear;

class BrokerStoppedFaultIT {

    private static final Duration OUTAGE = Duration.ofSeconds(30);

    @Test
    void thirtySecondsWithoutTheBrokerKeepTheRecordWritableAndCostNothing() {
        try (FaultyStack system = FaultyStack.startWithSmallBatches("broker-stopped", SampleYear.tenth())) {
            int dossiers = system.sample().dossiers();
            CompletableFuture<HttpResponse<String>> upload = system.ministry().startImport("tenth");
            new Progress(system.ministry().deadline()).awaitStrictlyBetween(dossiers / 10, dossiers);

            system.parts().kafka().stop();
            long stopped = System.nanoTime();
            assertThat(upload.join().statusCode())
                    .as("the import in the outage")
                    .isEqualTo(200);
            assertThat(waitingInOutbox(system)).isPositive();
            Awaitility.await()
                    .atMost(OUTAGE.multipliedBy(2))
                    .until(() -> System.nanoTime() - stopped > OUTAGE.toNanos());
            system.parts().kafka().start();

            system.assertExact();
        }
    }

    private static long waitingInOutbox(FaultyStack system) {
        return system.ministry()
                .intake()
                .get("/api/v1/status")
                .get("outboxPending")
                .asLong();
    }
}
