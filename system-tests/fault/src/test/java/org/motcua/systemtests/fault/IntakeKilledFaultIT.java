package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.motcua.systemtests.SampleYear;

/** The record survives: what was acknowledged stays, and sending the file again completes it without doubling. */
class IntakeKilledFaultIT {

    @Test
    void anImportCutOffThreeTimesIsCompletedBySendingItAgain() {
        try (FaultyStack system = FaultyStack.start("killed-intake", SampleYear.tenth())) {
            long kept = 0;
            for (int point : KillPoints.random(system.sample().dossiers()).positions()) {
                kept = Math.max(kept, cutOff(system, "cut-at-" + point, point));
            }

            JsonNode last = system.ministry().importSample("last");

            assertThat(last.get("unchanged").asLong()).isEqualTo(kept);
            assertThat(last.get("accepted").asLong()).isEqualTo(system.sample().dossiers() - kept);
            system.assertExact();
        }
    }

    /** Kills intake in the middle of an import and starts it again; answers how many lines it then says it kept. */
    private static long cutOff(FaultyStack system, String id, long point) {
        CompletableFuture<HttpResponse<String>> upload = system.ministry().startImport(id);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> committedLines(system, id) > point);
        system.parts().intake().kill();
        assertThat(upload).failsWithin(Duration.ofSeconds(30));
        system.parts().intake().start();
        system.parts().intake().awaitReady();
        long committed = committedLines(system, id);
        assertThat(committed).as("lines kept of a cut import").isStrictlyBetween(point, (long)
                system.sample().dossiers());
        assertThat(attempt(system, id).get("state").asText()).isEqualTo("INTERRUPTED");
        return committed;
    }

    private static long committedLines(FaultyStack system, String id) {
        return attempt(system, id).get("committedLines").asLong();
    }

    private static JsonNode attempt(FaultyStack system, String id) {
        return system.ministry().intake().get("/api/v1/imports/" + id);
    }
}
