package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.SampleYear;

class PostgresRestartedFaultIT {

    private static FaultyStack system;

    @BeforeAll
    static void start() {
        system = FaultyStack.startWithSmallBatches("postgres-restarted", SampleYear.tenth());
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void aRestartInTheMiddleLosesNothingThatWasAcknowledged() {
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

    @Test
    void whileItIsAwayEachServiceAsksToComeBackLater() {
        Map<Api, String> questions = Map.of(
                system.ministry().intake(), "/api/v1/dossiers/000.00.01.G14-240304-0001",
                system.ministry().deadline(), "/api/v1/overdue",
                system.ministry().reporting(), "/api/v1/reports/form-06a?from=2024-01-01&to=2024-03-31");
        system.parts().postgres().close();

        try {
            questions.forEach(PostgresRestartedFaultIT::assertAsksToComeBackLater);
        } finally {
            system.parts().postgres().start();
        }

        questions.forEach((service, path) -> Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> service.ask(path).statusCode(), status -> status == 200 || status == 404));
    }

    private static void assertAsksToComeBackLater(Api service, String path) {
        HttpResponse<String> answer = service.ask(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Api.parse(answer.body()).get("code").asText()).isEqualTo("unavailable");
    }
}
