package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.local.SampleData;
import org.motcua.systemtests.ExpectedYear;
import org.motcua.systemtests.Ministry;

/** The record survives: what was acknowledged stays, and sending the file again completes it without doubling. */
@TestMethodOrder(OrderAnnotation.class)
class IntakeKilledFaultIT {

    private static LocalStack stack;
    private static Ministry ministry;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(LocalConfig.isolated(Path.of("target/killed-intake")));
        ministry = new Ministry(stack);
        ministry.loadCatalogue();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    @Order(1)
    void anImportCutOffThreeTimesIsCompletedBySendingItAgain() {
        int dossiers = ExpectedYear.read().get("dossiers").asInt();
        int attempt = 0;
        long kept = 0;
        for (int point : KillPoints.random(dossiers).positions()) {
            kept = cutOff("year-" + attempt++, point, dossiers, kept);
        }

        JsonNode last = ministry.importDossiers(BodyPublishers.ofByteArray(SampleData.dossiersGzip()), "year-last");

        assertThat(last.get("unchanged").asLong()).isEqualTo(kept);
        assertThat(last.get("accepted").asLong()).isEqualTo(dossiers - kept);
        stack.awaitCaughtUp(Duration.ofMinutes(3));
        ministry.year().assertExact();
    }

    @Test
    @Order(2)
    void theWholeTopicDeliveredASecondTimeMovesNoFigure() {
        Redelivery redelivery = new Redelivery(stack.kafka().bootstrap());
        Metrics metrics = new Metrics(stack.deadline().baseUri());
        double consumedBefore = metrics.sum("motcua_consumed_records_total", "intake.dossier.v1");

        long sent = redelivery.ofTopic("intake.dossier.v1");

        stack.awaitCaughtUp(Duration.ofMinutes(3));
        assertThat(sent).isEqualTo(ExpectedYear.read().get("dossiers").asLong());
        assertThat(metrics.sum("motcua_consumed_records_total", "intake.dossier.v1"))
                .isEqualTo(consumedBefore + sent);
        ministry.year().assertExact();
    }

    /** Kills intake in the middle of an import and starts it again; answers how many lines it then says it kept. */
    private static long cutOff(String id, long point, int lines, long keptBefore) {
        CompletableFuture<HttpResponse<String>> upload =
                ministry.startImport(BodyPublishers.ofByteArray(SampleData.dossiersGzip()), id);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> committedLines(id) > point);
        stack.intake().kill();
        assertThat(upload).failsWithin(Duration.ofSeconds(30));
        stack.intake().start();
        stack.intake().awaitReady();
        long committed = committedLines(id);
        assertThat(committed).as("lines kept of a cut import").isStrictlyBetween(point, (long) lines);
        assertThat(ministry.intake().get("/api/v1/imports/" + id).get("state").asText())
                .isEqualTo("INTERRUPTED");
        return Math.max(committed, keptBefore);
    }

    private static long committedLines(String id) {
        return ministry.intake()
                .get("/api/v1/imports/" + id)
                .get("committedLines")
                .asLong();
    }
}
