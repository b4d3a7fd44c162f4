package org.motcua.intake.acts.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.acts.corrections.DecidingCorrectionTest.retime;
import static org.motcua.intake.acts.corrections.DecidingCorrectionTest.undo;
import static org.motcua.intake.acts.domain.DeskDossier.SUPERVISOR;
import static org.motcua.intake.acts.domain.DeskDossier.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.contract.DossierFact.OfficerAssigned;
import org.motcua.contract.DossierFact.ProcessingStarted;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.acts.domain.CounterAct.StepCompletion;
import org.motcua.intake.acts.domain.CounterAct.StepStart;
import org.motcua.intake.acts.domain.DeskDossier;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.imports.domain.Recording;

/** A corrected history keeps the order of steps, and the table of what may follow what. */
class CorrectingOrderTest {

    @Test
    void aStepIsNotCompletedBeforeItsStart() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.STEP_START).did(ActKind.STEP_COMPLETION);
        Instant started = dossier.clock().minus(Duration.ofHours(1));

        assertThat(refusal(dossier.tries(retime(4, started.minus(Duration.ofMinutes(30))), SUPERVISOR)))
                .isEqualTo("correction-step-without-start");
        assertThat(refusal(dossier.tries(retime(3, dossier.clock().plusSeconds(1)), SUPERVISOR)))
                .isEqualTo("correction-step-without-start");
        assertThat(dossier.corrected(retime(4, started), SUPERVISOR).now().runningSteps())
                .isEmpty();
    }

    @Test
    void theStartOfAnotherStepDoesNotStandForOnesOwn() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.STEP_START).did(ActKind.STEP_COMPLETION);
        dossier.did(new StepStart("trinh-ky", null), null);

        assertThat(refusal(dossier.tries(undo(3), SUPERVISOR))).isEqualTo("correction-step-without-start");
        assertThat(dossier.corrected(undo(5), SUPERVISOR).now().runningSteps()).isEmpty();
        dossier.corrected(undo(4), SUPERVISOR);
        assertThat(refusal(dossier.tries(undo(3), SUPERVISOR))).isNull();
    }

    @Test
    void aStepThatStartedAgainStaysCompletedBefore() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.STEP_START).did(ActKind.STEP_COMPLETION);
        dossier.did(ActKind.STEP_START);

        assertThat(refusal(dossier.tries(undo(4), SUPERVISOR))).isEqualTo("correction-step-started-twice");
        dossier.after(Duration.ofHours(1)).did(new StepCompletion("tham-dinh"), null);
        assertThat(refusal(dossier.tries(undo(6), SUPERVISOR))).isNull();
    }

    @Test
    void aRequestIsNotMovedBackOverWorkThatItWouldForbid() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.PROCESSING).did(ActKind.SUPPLEMENT_REQUEST);
        Instant processed = dossier.clock().minus(Duration.ofHours(1));

        assertThat(dossier.tries(retime(4, processed.minusSeconds(1)), SUPERVISOR))
                .isEqualTo(NotAllowed.of("correction-not-allowed-then", "processing", "AWAITING_SUPPLEMENT"));
        assertThat(refusal(dossier.tries(retime(4, processed), SUPERVISOR))).isNull();
    }

    @Test
    void aCompletionIsNotUndoneOrMovedPastWorkThatFollowedIt() {
        DeskDossier dossier =
                DeskDossier.received().did(ActKind.PAYMENT_REQUEST).did(ActKind.PAYMENT_COMPLETION);
        dossier.did(ActKind.ASSIGNMENT);

        assertThat(refusal(dossier.tries(undo(4), SUPERVISOR))).isEqualTo("correction-not-allowed-then");
        assertThat(refusal(dossier.tries(retime(4, dossier.clock().plusSeconds(1)), SUPERVISOR)))
                .isEqualTo("correction-not-allowed-then");
        assertThat(refusal(dossier.tries(retime(4, dossier.clock()), SUPERVISOR)))
                .isNull();
    }

    @Test
    void whatIsAllowedWhileARequestWaitsStandsInNoWay() {
        DeskDossier dossier = DeskDossier.received()
                .did(ActKind.STEP_START)
                .did(ActKind.TRANSFER)
                .did(ActKind.STEP_COMPLETION)
                .did(ActKind.EXTENSION)
                .did(ActKind.SUPPLEMENT_REQUEST);
        Instant afterTheStart = dossier.clock().minus(Duration.ofHours(4));

        assertThat(refusal(dossier.tries(retime(7, afterTheStart), SUPERVISOR))).isNull();
        assertThat(refusal(dossier.tries(retime(7, afterTheStart.minusSeconds(1)), SUPERVISOR)))
                .isEqualTo("correction-not-allowed-then");
    }

    /** The next request was asked for at the moment at which the one before, learnt of later, was completed. */
    @Test
    void actsAtTheSameTimeAreInOrderEitherWay() {
        Recording recording = new Recording();
        NationalLine line = NationalLine.received("H15.101-240304-0001").with("TrangThaiHoSo", 5);
        recording.take(line.supplement("20240306080000", null));
        recording.take(line.supplement("20240304090000", "20240305080000").supplement("20240306080000", null));
        DeskDossier dossier = DeskDossier.of(recording.history().events());

        assertThat(refusal(dossier.tries(retime(3, Instant.parse("2024-03-05T08:00:00+07:00")), SUPERVISOR)))
                .isNull();
        assertThat(refusal(dossier.tries(retime(3, Instant.parse("2024-03-05T07:59:59+07:00")), SUPERVISOR)))
                .isEqualTo("correction-still-open");
    }

    /** As an import may have put a request around work that the counter had recorded. */
    @Test
    void whatWasOutOfOrderBeforeStandsInNoWay() {
        Recording recording = new Recording();
        recording.take(NationalLine.received("H15.101-240304-0001"));
        recording.act("2024-03-05T09:00:00", new ProcessingStarted());
        recording.take(NationalLine.resolved("H15.101-240304-0001").supplement("20240305080000", "20240305100000"));
        recording.act("2024-03-05T09:30:00", new OfficerAssigned("officer-7"));
        DeskDossier dossier = DeskDossier.of(List.copyOf(recording.history().events()));

        assertThat(refusal(dossier.tries(retime(3, Instant.parse("2024-03-05T09:15:00+07:00")), SUPERVISOR)))
                .isNull();
        assertThat(refusal(dossier.tries(retime(2, Instant.parse("2024-03-04T10:00:00+07:00")), SUPERVISOR)))
                .isNull();
        assertThat(refusal(dossier.tries(undo(3), SUPERVISOR))).isNull();
    }
}
