package org.motcua.intake.acts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.Refusal;

/** Corrections after which the history would not be lawful, or that are none. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CorrectionRefusalsIT {

    private static final Object[] PAPERS = {"items", List.of(Map.of("kind", "ADD", "text", "Giấy phép"))};

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void undoingAndCorrectingAtOnceOrNeither() {
        CounterDossier dossier = CounterDossier.received();

        Refusal.refused(
                dossier.act("corrections", "sequence", 2, "undo", true, "text", "Chữ", "reason", "Nhầm"),
                400,
                "undo-or-correct",
                "undo");
        Refusal.refused(
                dossier.act("corrections", "sequence", 2, "undo", false, "reason", "Nhầm"),
                400,
                "undo-or-correct",
                "undo");
    }

    @Test
    void aRequestBeforeTheOneBeforeItWasCompleted() {
        CounterDossier dossier = CounterDossier.received();
        dossier.did("supplement-requests", at(PAPERS, 40));
        dossier.did("supplement-completion", "at", CounterDossier.ago(Duration.ofMinutes(30)));
        dossier.did("supplement-requests", at(PAPERS, 20));

        Refusal.refused(
                dossier.act(
                        "corrections",
                        "sequence",
                        5,
                        "at",
                        CounterDossier.ago(Duration.ofMinutes(35)),
                        "reason",
                        "Ghi sai giờ"),
                409,
                "correction-still-open",
                null);
        assertThat(dossier.version()).isEqualTo("\"5\"");
    }

    @Test
    void aRequestThatWouldBeOpenAtTheResolution() {
        CounterDossier dossier = CounterDossier.received()
                .did("supplement-requests", PAPERS)
                .did("supplement-completion")
                .did("resolution");

        Refusal.refused(
                dossier.act("corrections", "sequence", 4, "undo", true, "reason", "Nhầm"),
                409,
                "correction-open-at-resolution",
                null);
        assertThat(dossier.status()).isEqualTo("RESOLVED");
    }

    @Test
    void whatIsNoEventOrNoCorrection() {
        CounterDossier dossier = CounterDossier.received().did("processing");
        dossier.did("corrections", "sequence", 3, "undo", true, "reason", "Nhầm");
        String received = dossier.read("supervisor").path("receivedAt");

        Refusal.refused(undo(dossier, 99), 422, "no-such-event", "sequence");
        Refusal.refused(undo(dossier, 4), 422, "no-such-event", "sequence");
        Refusal.refused(undo(dossier, 3), 409, "event-undone", null);
        Refusal.refused(
                dossier.act("corrections", "sequence", 2, "at", received, "reason", "Nhầm"),
                422,
                "nothing-to-correct",
                "at");
    }

    @Test
    void anActThatWouldBeBeforeTheOneItFollows() {
        CounterDossier dossier = CounterDossier.received().did("processing");

        Refusal.refused(
                dossier.act(
                        "corrections",
                        "sequence",
                        2,
                        "at",
                        CounterDossier.ago(Duration.ofHours(3)),
                        "reason",
                        "Ghi sai giờ"),
                409,
                "correction-out-of-order",
                null);
    }

    @Test
    void aCompletionThatWouldBeWithoutItsRequest() {
        CounterDossier dossier =
                CounterDossier.received().did("supplement-requests", PAPERS).did("supplement-completion");

        Refusal.refused(undo(dossier, 3), 409, "correction-needs-request", null);
    }

    @Test
    void stepsOutOfTheirOrder() {
        CounterDossier dossier = CounterDossier.received()
                .did("steps/a/start", "at", CounterDossier.ago(Duration.ofMinutes(20)))
                .did("steps/a/completion", "at", CounterDossier.ago(Duration.ofMinutes(10)));
        Instant beforeTheStart = CounterDossier.ago(Duration.ofMinutes(30));

        Refusal.refused(
                dossier.act("corrections", "sequence", 4, "at", beforeTheStart, "reason", "Ghi sai giờ"),
                409,
                "correction-step-without-start",
                null);
        dossier.did("steps/a/start");
        Refusal.refused(undo(dossier, 4), 409, "correction-step-started-twice", null);
    }

    @Test
    void anActThatTheStatusOfThenWouldNotAllow() {
        CounterDossier dossier = CounterDossier.received()
                .did("payment-requests")
                .did("payment-completion")
                .did("assignment", "officer", "officer-7");

        Refusal.refused(undo(dossier, 4), 409, "correction-not-allowed-then", null);
    }

    @Test
    void theUnitOfWhatIsNoReception() {
        CounterDossier dossier = CounterDossier.received();

        Refusal.refused(
                dossier.act("corrections", "sequence", 1, "unit", CounterDossier.OTHER_UNIT, "reason", "Nhầm"),
                422,
                "unit-of-another-event",
                "unit");
    }

    private static Response undo(CounterDossier dossier, int sequence) {
        return dossier.act("corrections", "sequence", sequence, "undo", true, "reason", "Nhầm");
    }

    private static Object[] at(Object[] fields, int minutesAgo) {
        return new Object[] {fields[0], fields[1], "at", CounterDossier.ago(Duration.ofMinutes(minutesAgo))};
    }
}
