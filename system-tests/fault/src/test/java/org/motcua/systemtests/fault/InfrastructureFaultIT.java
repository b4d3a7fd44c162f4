package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.local.SampleData;
import org.motcua.systemtests.ExpectedYear;
import org.motcua.systemtests.Ministry;

/** The parts below the services fail in the middle of the year's import: the figures are the same afterwards. */
class InfrastructureFaultIT {

    private static final Duration OUTAGE = Duration.ofSeconds(30);

    @Test
    void theBrokerStoppedForThirtySecondsCostsNothing() {
        try (LocalStack stack = start("broker-stopped")) {
            Ministry ministry = new Ministry(stack);
            ministry.loadCatalogue();
            CompletableFuture<HttpResponse<String>> upload = startImport(ministry, "year");
            new Progress(ministry.deadline()).awaitStrictlyBetween(dossiers() / 5, dossiers());

            stack.kafka().stop();
            // The outage itself: the record must stay writable through it, which the import's answer proves.
            assertThat(upload.join().statusCode()).isEqualTo(200);
            long stopped = System.nanoTime();
            Awaitility.await()
                    .atMost(OUTAGE.plusSeconds(5))
                    .until(() -> System.nanoTime() - stopped > OUTAGE.toNanos());
            stack.kafka().start();

            stack.awaitCaughtUp(Duration.ofMinutes(3));
            ministry.year().assertExact();
        }
    }

    @Test
    void aRestartOfPostgresCostsNothing() throws SQLException {
        try (LocalStack stack = start("postgres-restarted")) {
            assertDurable(stack);
            Ministry ministry = new Ministry(stack);
            ministry.loadCatalogue();
            CompletableFuture<HttpResponse<String>> upload = startImport(ministry, "year");
            new Progress(ministry.deadline()).awaitStrictlyBetween(dossiers() / 4, dossiers());

            stack.postgres().restart();

            boolean answered = upload.handle((answer, broken) -> broken == null && answer.statusCode() == 200)
                    .orTimeout(3, TimeUnit.MINUTES)
                    .join();
            if (!answered) {
                ministry.importDossiers(BodyPublishers.ofByteArray(SampleData.dossiersGzip()), "year-again");
            }
            stack.awaitCaughtUp(Duration.ofMinutes(3));
            ministry.year().assertExact();
        }
    }

    @Test
    void aPoisonRecordParksItsDossierAloneAndReplayAfterTheCureIsExact() {
        String poisoned = SampleData.dossierCodes().findFirst().orElseThrow();
        try (LocalStack stack = start("poison")) {
            Ministry ministry = new Ministry(stack);
            ministry.loadCatalogue();
            new Redelivery(stack.kafka().bootstrap()).put("intake.dossier.v1", poisoned, "{\"not\":\"a commit\"");
            startImport(ministry, "year").join();
            stack.awaitCaughtUp(Duration.ofMinutes(3));

            JsonNode status = ministry.deadline().get("/api/v1/status");
            assertThat(status.get("parkedDossiers").get(0).get("code").asText()).isEqualTo(poisoned);
            assertThat(status.get("parked").asInt()).isEqualTo(2);
            long judged = new Progress(ministry.reporting()).applied();
            assertThat(judged).as("all others flow").isEqualTo(dossiers() - 1L);

            cure(ministry);

            stack.awaitCaughtUp(Duration.ofMinutes(1));
            assertThat(ministry.deadline().get("/api/v1/status").get("parked").asInt())
                    .isZero();
            ministry.year().assertExact();
        }
    }

    /** The operator throws the unreadable record away; what waited behind it is applied. */
    private static void cure(Ministry ministry) {
        JsonNode parked = ministry.deadline().get("/api/v1/parked");
        for (JsonNode record : parked.get("items")) {
            if (record.get("reason").asText().equals("UNREADABLE")) {
                ministry.deadline()
                        .post(
                                "/api/v1/parked/" + record.get("id").asText() + "/discard",
                                "application/json",
                                BodyPublishers.ofString("{}"));
            }
        }
        ministry.deadline().post("/api/v1/parked/replay", "application/json", BodyPublishers.ofString("{}"));
    }

    private static void assertDurable(LocalStack stack) throws SQLException {
        try (Connection admin = stack.postgres().admin("intake");
                var rows = admin.createStatement().executeQuery("SHOW fsync")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    private static LocalStack start(String name) {
        return LocalStack.start(LocalConfig.isolated(Path.of("target/" + name)));
    }

    private static CompletableFuture<HttpResponse<String>> startImport(Ministry ministry, String id) {
        return ministry.startImport(BodyPublishers.ofByteArray(SampleData.dossiersGzip()), id);
    }

    private static int dossiers() {
        return ExpectedYear.read().get("dossiers").asInt();
    }
}
