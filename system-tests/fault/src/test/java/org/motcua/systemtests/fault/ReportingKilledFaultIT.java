package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.motcua.systemtests.SampleYear;

class ReportingKilledFaultIT {

    @Test
    void killedThreeTimesItGoesOnWhereItsDatabaseSaysAndNothingIsSentAgain() {
        try (FaultyStack system = FaultyStack.startWithSmallBatches("killed-reporting", SampleYear.tenth())) {
            CompletableFuture<HttpResponse<String>> upload = system.ministry().startImport("tenth");

            new ConsumerKills(
                            system.parts().postgres(),
                            "reporting",
                            system.parts().reporting(),
                            system.ministry().reporting())
                    .atThreePointsOf(system.sample().dossiers());

            assertThat(upload.join().statusCode()).isEqualTo(200);
            system.assertExact();
        }
    }
}
