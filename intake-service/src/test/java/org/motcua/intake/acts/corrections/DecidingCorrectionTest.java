package org.motcua.intake.acts.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.acts.domain.DeskDossier.CLERK;
import static org.motcua.intake.acts.domain.DeskDossier.SUPERVISOR;
import static org.motcua.intake.acts.domain.DeskDossier.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.contract.DossierFact.DossierRefused;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.intake.acts.domain.ActDecision;
import org.motcua.intake.acts.domain.ActDecision.Allowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.acts.domain.DeskDossier;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.intake.record.domain.Slot;

public class DecidingCorrectionTest {

    public static Correction undo(long sequence) {
        return new Correction(sequence, true, null, null, null, "Bấm nhầm");
    }

    public static Correction retime(long sequence, Instant at) {
        return new Correction(sequence, false, at, null, null, "Ghi sai giờ");
    }

    @Test
    void aRefusalClickedByMistakeIsUndoneAndTheDossierReceived() {
        DeskDossier dossier = DeskDossier.submitted().did(ActKind.REFUSAL);

        dossier.corrected(undo(2), CLERK);

        assertThat(dossier.now().status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(dossier.did(ActKind.RECEPTION).now().status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(refusal(dossier.tries(undo(2), SUPERVISOR))).isEqualTo("event-undone");
    }

    @Test
    void aResolutionIsUndoneAndTheDossierGoesOnAsBefore() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.PROCESSING).did(ActKind.RESOLUTION);

        dossier.corrected(undo(4), CLERK);

        assertThat(dossier.now().status()).isEqualTo(DossierStatus.IN_PROCESS);
        assertThat(dossier.now().closing()).isNull();
    }

    @Test
    void aClerkHasADayASupervisorAnyTime() {
        DeskDossier dossier = DeskDossier.submitted().did(ActKind.REFUSAL).after(Duration.ofHours(24));

        assertThat(refusal(dossier.tries(undo(2), CLERK))).isNull();
        dossier.after(Duration.ofMillis(1));
        assertThat(refusal(dossier.tries(undo(2), CLERK))).isEqualTo("supervisors-only");
        assertThat(refusal(dossier.tries(undo(2), SUPERVISOR))).isNull();
    }

    @Test
    void aClerkUndoesNothingElseAndCorrectsNothingOfOthers() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.TRANSFER);
        Corrector counter = new Corrector(false, Set.of(ActKind.RECEPTION));

        assertThat(refusal(dossier.tries(undo(3), CLERK))).isEqualTo("supervisors-only");
        assertThat(refusal(dossier.tries(undo(3), SUPERVISOR))).isNull();
        assertThat(refusal(dossier.tries(retime(3, dossier.clock().minusSeconds(60)), counter)))
                .isEqualTo("supervisors-only");
    }

    @Test
    void whatRestsOnAnActIsUndoneFirst() {
        DeskDossier returned = DeskDossier.received().did(ActKind.RESOLUTION).did(ActKind.HAND_OVER);
        DeskDossier completed =
                DeskDossier.received().did(ActKind.SUPPLEMENT_REQUEST).did(ActKind.SUPPLEMENT_COMPLETION);
        DeskDossier processed = DeskDossier.received().did(ActKind.PROCESSING);

        assertThat(refusal(returned.tries(undo(3), SUPERVISOR))).isEqualTo("correction-needs-resolution");
        assertThat(refusal(completed.tries(undo(3), SUPERVISOR))).isEqualTo("correction-needs-request");
        assertThat(refusal(processed.tries(undo(2), SUPERVISOR))).isEqualTo("correction-out-of-order");
        assertThat(refusal(returned.corrected(undo(4), SUPERVISOR).tries(undo(3), SUPERVISOR)))
                .isNull();
    }

    @Test
    void aTimeIsCorrectedWithinTheOrderOfActs() {
        DeskDossier dossier =
                DeskDossier.received().did(ActKind.SUPPLEMENT_REQUEST).did(ActKind.SUPPLEMENT_COMPLETION);
        Instant received = dossier.now().receivedAt();

        assertThat(refusal(dossier.tries(retime(3, received.minusSeconds(1)), SUPERVISOR)))
                .isEqualTo("correction-out-of-order");
        assertThat(refusal(dossier.tries(retime(4, received), SUPERVISOR))).isEqualTo("correction-out-of-order");
        dossier.corrected(retime(3, received), SUPERVISOR);

        assertThat(dossier.now().openRequests()).isEmpty();
        assertThat(dossier.now().recorded().standing(Slot.SUPPLEMENT_ASKED).at())
                .isEqualTo(received);
    }

    @Test
    void aReceptionOnAnotherDayTakesTheLimitOfThatDay() {
        DeskDossier dossier = DeskDossier.submitted().after(Duration.ofDays(29));
        dossier.did(DeskDossier.example(ActKind.RECEPTION), null);
        assertThat(dossier.now().reception().limit().amount()).isEqualTo(3);

        dossier.corrected(retime(2, Instant.parse("2024-06-28T09:00:00+07:00")), SUPERVISOR);

        assertThat(dossier.now().reception().limit().amount()).isEqualTo(5);
        assertThat(dossier.now().judgement().dueAt()).isEqualTo("2024-07-05T17:00:00+07:00");
    }

    @Test
    void nothingIsMovedBeforeTheFirstCalendar() {
        DeskDossier dossier = DeskDossier.received();
        Instant before = Instant.parse("2020-12-31T09:00:00+07:00");

        assertThat(dossier.tries(retime(1, before), SUPERVISOR))
                .isEqualTo(Unfit.of("before-first-calendar", "at", 2021));
        assertThat(dossier.tries(retime(2, before), SUPERVISOR))
                .isEqualTo(Unfit.of("before-first-calendar", "at", 2021));
        assertThat(refusal(dossier.tries(retime(1, Instant.parse("2021-01-01T00:00:00+07:00")), SUPERVISOR)))
                .isNull();
    }

    @Test
    void aCorrectedTextIsBesideTheOldOneAndTheReasonWithTheCorrection() {
        DeskDossier dossier = DeskDossier.submitted().did(ActKind.REFUSAL);
        Instant refusedAt = dossier.now().refusedAt();

        ActDecision decision = dossier.tries(new Correction(2, false, null, "Lý do đúng", null, "Viết nhầm"), CLERK);

        List<NewFact> facts = ((Allowed) decision).facts();
        assertThat(facts)
                .extracting(NewFact::fact)
                .containsExactly(
                        new FactCorrected(2, refusedAt, new DossierRefused()), new DetailsRecorded(List.of("text")));
        assertThat(facts).extracting(NewFact::text).containsExactly("Viết nhầm", "Lý do đúng");
        assertThat(facts).extracting(NewFact::about).containsExactly(null, 2L);
    }

    @Test
    void thereIsNothingToCorrectWhereNothingChanges() {
        DeskDossier dossier = DeskDossier.submitted().did(ActKind.REFUSAL);

        assertThat(refusal(dossier.tries(retime(2, dossier.now().refusedAt()), SUPERVISOR)))
                .isEqualTo("nothing-to-correct");
        assertThat(refusal(dossier.tries(undo(1), SUPERVISOR))).isEqualTo("submission-stands");
        assertThat(refusal(dossier.tries(undo(9), SUPERVISOR))).isEqualTo("no-such-event");
        dossier.corrected(undo(2), SUPERVISOR);
        assertThat(refusal(dossier.tries(undo(3), SUPERVISOR))).isEqualTo("no-such-event");
    }

    @Test
    void aVoidIsUndoneByASupervisor() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.VOID);

        dossier.corrected(undo(3), SUPERVISOR);

        assertThat(dossier.now().standing()).isNull();
        assertThat(refusal(dossier.tries(ActKind.RESOLUTION))).isNull();
    }
}
