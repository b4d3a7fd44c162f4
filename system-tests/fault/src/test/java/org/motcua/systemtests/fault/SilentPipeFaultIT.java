package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalStack;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.SampleYear;

/**
 * With the service in the middle dead, and acknowledged dossiers behind it, whoever reads a figure sees that it is old, and
 * whoever keeps the system sees since when and from where nothing comes. Nothing is claimed to be fresh that is not.
 */
class SilentPipeFaultIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String REPORT = "/api/v1/reports/breakdown?from=2024-01-01&to=2024-12-31";
    /** Seconds until a service that is heard no more counts as silent; the health waits for a minute. */
    private static final int SILENT = 20;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void figuresTellTheirAgeWhenNothingComesAnyMore() throws Exception {
        try (FaultyStack system = FaultyStack.start("silent-pipe", SampleYear.hundredth())) {
            LocalStack stack = system.parts();
            Api reporting = system.ministry().reporting();
            awaitFresh(reporting);
            assertThat(health(stack.reporting().baseUri()).body())
                    .contains("\"status\": \"UP\"")
                    .doesNotContain("DOWN");

            stack.deadline().kill();
            long killedAt = System.nanoTime();
            system.ministry().importSample("acknowledged");

            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> "deadline"
                            .equals(status(reporting).path("silentFrom").textValue()));
            assertThat(status(reporting).path("lagRecords").longValue()).isZero();
            JsonNode freshness = reporting.get(REPORT).get("freshness");
            assertThat(freshness.get("intakeAgeSeconds").longValue())
                    .isBetween(
                            (long) SILENT,
                            Duration.ofNanos(System.nanoTime() - killedAt).toSeconds() + SILENT);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> health(stack.reporting().baseUri()).statusCode() == 503);
            assertThat(health(stack.reporting().baseUri()).body()).contains("\"silentFrom\": \"deadline\"");
            assertThat(get(stack.reporting().baseUri(), "/q/health/ready").statusCode())
                    .isEqualTo(200);
            assertThat(new Metrics(stack.reporting().baseUri()).value("motcua_facts_age_seconds"))
                    .isGreaterThan(60);

            stack.deadline().start();
            stack.deadline().awaitReady();
            system.assertExact();
            awaitFresh(reporting);
            assertThat(status(reporting).path("silentFrom").isNull()).isTrue();
        }
    }

    private static void awaitFresh(Api reporting) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            JsonNode age = reporting.get(REPORT).get("freshness").get("intakeAgeSeconds");
            return age.isNumber() && age.longValue() < SILENT;
        });
    }

    private static JsonNode status(Api service) {
        return service.get("/api/v1/status");
    }

    private HttpResponse<String> health(URI base) throws IOException, InterruptedException {
        return get(base, "/q/health");
    }

    private HttpResponse<String> get(URI base, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
    }
}
