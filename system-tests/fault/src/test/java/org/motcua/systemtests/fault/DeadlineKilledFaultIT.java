package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.motcua.systemtests.SampleYear;

/** On the whole year: the one fault test that does. */
class DeadlineKilledFaultIT {

    @Test
    void killedThreeTimesItGoesOnWhereItsDatabaseSaysAndNothingIsSentAgain() {
        try (FaultyStack system = FaultyStack.start("killed-deadline", SampleYear.whole())) {
            CompletableFuture<HttpResponse<String>> upload = system.ministry().startImport("year");

            new ConsumerKills(
                            system.parts().postgres(),
                            "deadline",
                            system.parts().deadline(),
                            system.ministry().deadline())
                    .atThreePointsOf(system.sample().dossiers());

            assertThat(upload.join().statusCode()).isEqualTo(200);
            system.assertExact();
        }
    }
}
