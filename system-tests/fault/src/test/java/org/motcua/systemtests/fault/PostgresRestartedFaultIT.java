package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.motcua.systemtests.SampleYear;

class PostgresRestartedFaultIT {

    @Test
    void aRestartInTheMiddleLosesNothingThatWasAcknowledged() {
        try (FaultyStack system = FaultyStack.startWithSmallBatches("postgres-restarted", SampleYear.tenth())) {
            int dossiers = system.sample().dossiers();
            CompletableFuture<HttpResponse<String>> upload = system.ministry().startImport("first");
            new Progress(system.ministry().deadline()).awaitStrictlyBetween(dossiers / 10, dossiers);

            system.parts().postgres().restart();

            long kept = kept(system, upload.join());
            JsonNode again = system.ministry().importSample("again");
            assertThat(again.get("unchanged").asLong()).isEqualTo(kept);
            assertThat(again.get("accepted").asLong()).isEqualTo(dossiers - kept);
            system.assertExact();
        }
    }

    /** An import outlives a short restart; a longer one interrupts it, and it says how many lines it has committed. */
    private static long kept(FaultyStack system, HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            return system.sample().dossiers();
        }
        assertThat(answer.statusCode()).isEqualTo(503);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> attempt(system).hasNonNull("committedLines"));
        return attempt(system).get("committedLines").asLong();
    }

    private static JsonNode attempt(FaultyStack system) {
        return system.ministry().intake().get("/api/v1/imports/first");
    }
}
