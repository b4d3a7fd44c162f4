package org.motcua.intake.acts.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.acts.corrections.DecidingCorrectionTest.retime;
import static org.motcua.intake.acts.corrections.DecidingCorrectionTest.undo;
import static org.motcua.intake.acts.domain.DeskDossier.CLERK;
import static org.motcua.intake.acts.domain.DeskDossier.START;
import static org.motcua.intake.acts.domain.DeskDossier.SUPERVISOR;
import static org.motcua.intake.acts.domain.DeskDossier.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.intake.acts.domain.ActDecision.Allowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.acts.domain.DeskDossier;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.imports.domain.Recording;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.intake.record.domain.Slot;

/** Corrections of how a dossier came in: when, and at which unit. */
class CorrectingEntryTest {

    private static final Corrector COUNTER = new Corrector(false, Set.of(ActKind.RECEPTION));
    private static final Corrector OFFICER = new Corrector(false, Set.of(ActKind.PROCESSING));

    private static Correction atUnit(long sequence, String unit) {
        return new Correction(sequence, false, null, null, unit, "Tiếp nhận nhầm đơn vị");
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, 60})
    void whatWasEnteredAtOnceIsCorrectedAtOnceByTheClerk(int minutes) {
        DeskDossier dossier = DeskDossier.entered(Channel.DIRECT).after(Duration.ofHours(2));
        Instant right = START.plus(Duration.ofMinutes(minutes));

        List<NewFact> facts = ((Allowed) dossier.tries(retime(2, right), COUNTER)).facts();
        dossier.corrected(retime(2, right), COUNTER);

        assertThat(facts).extracting(NewFact::text).containsExactly("Ghi sai giờ", "Ghi sai giờ");
        assertThat(dossier.now().submittedAt()).isEqualTo(right);
        assertThat(dossier.now().receivedAt()).isEqualTo(right);
    }

    @Test
    void aSubmissionOfItsOwnStaysWhereItIs() {
        DeskDossier online = DeskDossier.entered(Channel.ONLINE).after(Duration.ofHours(2));
        DeskDossier apart = DeskDossier.entered(Channel.POST).after(Duration.ofHours(2));
        apart.corrected(retime(1, START.minusSeconds(60)), COUNTER);

        assertThat(refusal(online.tries(retime(2, START.minusSeconds(1)), COUNTER)))
                .isEqualTo("correction-out-of-order");
        apart.corrected(retime(2, START.plusSeconds(60)), COUNTER);
        assertThat(apart.now().submittedAt()).isEqualTo(START.minusSeconds(60));
    }

    @Test
    void aSubmissionIsCorrectedByWhoReceivesAndUndoneByNobody() {
        DeskDossier dossier = DeskDossier.submitted();
        Correction earlier = retime(1, START.minusSeconds(60));

        assertThat(refusal(dossier.tries(earlier, COUNTER))).isNull();
        assertThat(refusal(dossier.tries(new Correction(1, false, null, "- Đơn", null, "Lỗi gõ"), COUNTER)))
                .isNull();
        assertThat(refusal(dossier.tries(earlier, OFFICER))).isEqualTo("supervisors-only");
        assertThat(refusal(dossier.tries(undo(1), COUNTER))).isEqualTo("supervisors-only");
        dossier.after(Duration.ofHours(25));
        assertThat(refusal(dossier.tries(earlier, COUNTER))).isEqualTo("supervisors-only");
    }

    @Test
    void aReceptionByAWrongUnitIsCorrectedWithItsHours() {
        DeskDossier dossier = DeskDossier.received();
        DeskDossier onTheDay = DeskDossier.submitted().after(Duration.ofDays(7)).did(ActKind.RECEPTION);

        assertThat(dossier.tries(atUnit(2, Rules.NEW_UNIT), SUPERVISOR))
                .isEqualTo(Unfit.of("unit-not-valid-on-day", "unit", Rules.BEGINNING.minusDays(7)));
        onTheDay.corrected(atUnit(2, Rules.NEW_UNIT), SUPERVISOR);

        assertThat(onTheDay.now().unit()).isEqualTo(Rules.NEW_UNIT);
        assertThat(onTheDay.now().desk()).isEqualTo(Rules.NEW_UNIT);
        assertThat(onTheDay.now().reception().limit().amount()).isEqualTo(5);
        // Monday 10 June + 5 working days, at the end of the hours of the right unit
        assertThat(onTheDay.now().judgement().dueAt()).isEqualTo("2024-06-17T15:00:00+07:00");
        assertThat(onTheDay.now().recorded().standing(Slot.SUBMISSION).fact())
                .hasFieldOrPropertyWithValue("unit", Rules.NEW_UNIT);
    }

    @Test
    void timeAndUnitAreCorrectedInOne() {
        DeskDossier dossier = DeskDossier.submitted().after(Duration.ofDays(29)).did(ActKind.RECEPTION);
        Instant right = Instant.parse("2024-06-28T09:00:00+07:00");

        dossier.corrected(new Correction(2, false, right, null, Rules.NEW_UNIT, "Nhầm"), SUPERVISOR);

        assertThat(dossier.now().receivedAt()).isEqualTo(right);
        assertThat(dossier.now().unit()).isEqualTo(Rules.NEW_UNIT);
        assertThat(dossier.now().reception().limit().amount()).isEqualTo(5);
    }

    @Test
    void aUnitIsCorrectedOfAReceptionOnlyByASupervisorAndInView() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.PROCESSING);

        assertThat(refusal(dossier.tries(atUnit(2, Rules.OTHER_UNIT), CLERK))).isEqualTo("supervisors-only");
        assertThat(dossier.tries(atUnit(1, Rules.OTHER_UNIT), SUPERVISOR))
                .isEqualTo(Unfit.of("unit-of-another-event", "unit"));
        assertThat(dossier.tries(atUnit(3, Rules.OTHER_UNIT), SUPERVISOR))
                .isEqualTo(Unfit.of("unit-of-another-event", "unit"));
        assertThat(dossier.tries(atUnit(2, Rules.HIDDEN_UNIT), SUPERVISOR)).isEqualTo(Unfit.of("no-such-unit", "unit"));
        assertThat(dossier.tries(atUnit(2, "H99.1"), SUPERVISOR)).isEqualTo(Unfit.of("no-such-unit", "unit"));
        assertThat(dossier.tries(atUnit(2, Rules.UNIT), SUPERVISOR)).isEqualTo(Unfit.of("nothing-to-correct", "unit"));
    }

    /** Both ways of correcting leave the same record. */
    @Test
    void theSameCorrectionByAnImportGivesTheSameFacts() {
        Recording recording = new Recording();
        NationalLine line = NationalLine.received("H15.101-240304-0001");
        recording.take(line);
        DeskDossier dossier = DeskDossier.of(recording.history().events());

        List<NewFact> facts = ((Allowed) dossier.tries(atUnit(2, Rules.OTHER_UNIT), SUPERVISOR)).facts();
        recording.correct(line.with("DonViXuLy", Rules.OTHER_UNIT));

        assertThat(facts.stream().map(NewFact::fact).toList())
                .containsExactlyInAnyOrderElementsOf(recording.history().events().stream()
                        .map(event -> event.fact())
                        .filter(FactCorrected.class::isInstance)
                        .toList());
    }
}
