package org.motcua.intake.acts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.acts.corrections.DecidingCorrectionTest.retime;
import static org.motcua.intake.acts.corrections.DecidingCorrectionTest.undo;
import static org.motcua.intake.acts.domain.DeskDossier.SUPERVISOR;
import static org.motcua.intake.acts.domain.DeskDossier.refusal;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.imports.domain.Recording;
import org.motcua.intake.record.domain.Decision.Contradicted;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.Decision.Unchanged;
import org.motcua.intake.record.domain.Slot;

/** What was submitted to a unit that has ended since is its successor's to receive. */
class SuccessorTest {

    private static final Instant LAST_DAY = Instant.parse("2024-06-07T09:00:00+07:00");
    private static final Instant FIRST_DAY = Instant.parse("2024-06-10T09:00:00+07:00");
    private static final CounterAct RECEPTION = DeskDossier.example(ActKind.RECEPTION);

    private static DeskDossier pending(boolean succeeded) {
        return DeskDossier.submitted(Rules.merged(succeeded)).after(Duration.ofDays(7));
    }

    @Test
    void theSuccessorReceivesWithItsHours() {
        DeskDossier dossier = pending(true).did(RECEPTION, null);

        assertThat(dossier.now().unit()).isEqualTo(Rules.NEW_UNIT);
        assertThat(dossier.now().reception().officeHours()).isEqualTo(Rules.NEW_HOURS);
        assertThat(dossier.now().judgement().dueAt()).isEqualTo("2024-06-17T15:00:00+07:00");
    }

    @Test
    void whatHappenedBeforeTheEndIsTheOldUnits() {
        DeskDossier dossier = pending(true).did(RECEPTION, LAST_DAY);

        assertThat(dossier.now().unit()).isEqualTo(Rules.UNIT);
    }

    @Test
    void withoutASuccessorNobodyReceives() {
        assertThat(pending(false).tries(RECEPTION, null))
                .isEqualTo(Unfit.of("unit-not-valid-on-day", "at", Rules.BEGINNING));
        assertThat(refusal(pending(false).tries(ActKind.WITHDRAWAL))).isNull();
    }

    @Test
    void aCorrectedReceptionIsOfWhoWasInChargeThen() {
        DeskDossier late = pending(true).did(RECEPTION, LAST_DAY);
        DeskDossier early = pending(true).after(Duration.ofHours(2)).did(RECEPTION, null);
        DeskDossier nobodys = pending(false).did(RECEPTION, LAST_DAY).after(Duration.ofHours(2));

        late.after(Duration.ofHours(2)).corrected(retime(2, FIRST_DAY), SUPERVISOR);
        early.corrected(retime(2, LAST_DAY), SUPERVISOR);

        assertThat(late.now().reception())
                .extracting(DossierReceived::unit, DossierReceived::officeHours)
                .containsExactly(Rules.NEW_UNIT, Rules.NEW_HOURS);
        assertThat(early.now().reception())
                .extracting(DossierReceived::unit, DossierReceived::officeHours)
                .containsExactly(Rules.UNIT, null);
        assertThat(nobodys.tries(retime(2, FIRST_DAY), SUPERVISOR))
                .isEqualTo(Unfit.of("unit-not-valid-on-day", "at", Rules.BEGINNING));
    }

    @Test
    void theSubmissionStaysTheOldUnitsAndIsPendingThereAgain() {
        DeskDossier dossier = pending(true).did(RECEPTION, null);

        assertThat(dossier.now().recorded().standing(Slot.SUBMISSION).fact())
                .hasFieldOrPropertyWithValue("unit", Rules.UNIT);
        assertThat(dossier.corrected(undo(2), SUPERVISOR).now().unit()).isEqualTo(Rules.UNIT);
    }

    @Test
    void anImportTellsTheSameLife() {
        Recording recording = new Recording(Rules.merged(true));
        NationalLine submitted = NationalLine.submitted("H15.101-240304-0001");
        NationalLine received = submitted
                .with("DonViXuLy", Rules.NEW_UNIT)
                .with("NgayTiepNhan", "20240610090000")
                .with("TrangThaiHoSo", 2);
        recording.take(submitted);

        assertThat(recording.take(received.with("DonViXuLy", Rules.OTHER_UNIT))).isInstanceOf(Contradicted.class);
        assertThat(recording.take(received)).isInstanceOf(NewlyKnown.class);

        assertThat(recording.believed(DossierSubmitted.class))
                .extracting(DossierSubmitted::unit)
                .containsExactly(Rules.UNIT);
        assertThat(recording.believed(DossierReceived.class))
                .extracting(DossierReceived::unit)
                .containsExactly(Rules.NEW_UNIT);
        assertThat(recording.take(received)).isInstanceOf(Unchanged.class);
        assertThat(recording.take(submitted)).isInstanceOf(Unchanged.class);
        assertThat(recording.history().events()).noneMatch(event -> event.fact() instanceof FactCorrected);
    }
}
