package org.motcua.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.motcua.deadline.fixture.DossierScript.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierJudgement;
import org.motcua.contract.JudgementVersion;
import org.motcua.deadline.domain.Judging;
import org.motcua.deadline.domain.StepVerdict;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.PausePolicy;
import org.motcua.legalclock.Timeliness;
import org.motcua.legalclock.WorkCalendar;

/** Judgement versions by record time; dossiers received on Monday 3 June 2024, due on Monday 10 June. */
class RejudgingTest {

    private static final String FIRST = "2024-06-03T12:00";
    private static final String SECOND = "2024-06-20T08:00";
    private static final String THIRD = "2024-06-21T08:00";

    private final Rejudging rejudging =
            new Rejudging(new ReadingHistory(), new Judging(version -> WorkCalendar.shipped(), 1));

    @Test
    void makesOneVersionOfOneRecordTime() {
        List<JudgementVersion> versions = versions(received().resolved("2024-06-07T10:00"));

        assertThat(versions).hasSize(1);
        assertThat(versions.getFirst().receivedOn()).isEqualTo("2024-06-03");
        assertThat(versions.getFirst().statutory()).isEqualTo(Timeliness.EARLY);
        assertThat(versions.getFirst().recordedTo()).isNull();
    }

    @Test
    void makesAVersionForEachRecordTimeThatSaysSomethingNew() {
        List<JudgementVersion> versions = versions(received()
                .recordedAt(SECOND)
                .returned("2024-06-19T10:00")
                .recordedAt(THIRD)
                .resolved("2024-06-12T10:00"));

        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().lateOn()).isEqualTo("2024-06-11");
        assertThat(versions.getFirst().recordedTo()).isEqualTo(moment(THIRD));
        assertThat(versions.getLast().recordedFrom()).isEqualTo(moment(THIRD));
        assertThat(versions.getLast().statutory()).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void neverChangesAPublishedVersionButForItsEnd() {
        DossierScript script = received();
        DossierJudgement published = judged(KnownDossier.fresh("D-1"), script).judgement();
        KnownDossier known = new KnownDossier("D-1", script.events(), published, List.of());

        DossierJudgement next = judged(known, script.recordedAt(SECOND).resolved("2024-06-07T10:00"))
                .judgement();

        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.intakeSequence()).isEqualTo(3);
        assertThat(next.versions().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("recordedTo")
                .isEqualTo(published.versions().getFirst());
    }

    @Test
    void saysThatNothingChangedWhenNoFigureDoes() {
        DossierScript script = received();
        DossierJudgement published = judged(KnownDossier.fresh("D-1"), script).judgement();
        KnownDossier known = new KnownDossier("D-1", script.events(), published, List.of());

        Rejudged moved = judged(known, script.recordedAt(SECOND).transferred("2024-06-19T08:00", "U7"));

        assertThat(moved.changed()).isFalse();
        assertThat(moved.reading().desk().unit()).isEqualTo("U7");
    }

    @Test
    void letsAResolutionClickedByMistakeBeForgottenFromItsCorrectionOn() {
        List<JudgementVersion> versions = versions(
                received().resolved("2024-06-07T10:00").recordedAt(SECOND).corrected(3, null));

        assertThat(versions).extracting(JudgementVersion::closedHow).containsExactly(ClosingKind.RESOLVED, null);
        assertThat(versions).extracting(JudgementVersion::lateOn).containsExactly(null, LocalDate.of(2024, 6, 11));
    }

    @Test
    void tellsTheDueDatesThatHeldFromEachRecordTime() {
        Rejudged rejudged = judged(
                KnownDossier.fresh("D-1"),
                received()
                        .recordedAt(SECOND)
                        .corrected(2, "2024-06-03T18:00")
                        .recordedAt(THIRD)
                        .voided(THIRD, "D-2"));

        assertThat(rejudged.dueDates())
                .extracting(Rejudged.DueDates::recordedAt)
                .containsExactly(moment(FIRST), moment(SECOND), moment(THIRD));
        assertThat(rejudged.dueDates())
                .extracting(held ->
                        held.versions().stream().map(DueDateVersion::dueAt).toList())
                .containsExactly(List.of(moment("2024-06-10T17:00")), List.of(moment("2024-06-11T17:00")), List.of());
    }

    @Test
    void letsAWrongTimeBeCorrectedWithItsClass() {
        List<JudgementVersion> versions = versions(
                received().resolved("2024-06-13T10:00").recordedAt(SECOND).corrected(3, "2024-06-10T10:00"));

        assertThat(versions)
                .extracting(JudgementVersion::statutory)
                .containsExactly(Timeliness.OVERDUE, Timeliness.ON_TIME);
        assertThat(versions)
                .extracting(JudgementVersion::closedOn)
                .containsExactly(LocalDate.of(2024, 6, 13), LocalDate.of(2024, 6, 10));
    }

    @Test
    void letsADossierReceivedByTheWrongUnitMove() {
        DossierScript right = DossierScript.of("D-1").unit("U2");
        List<JudgementVersion> versions =
                versions(received().recordedAt(SECOND).corrected(2, "2024-06-03T09:00", right.reception()));

        assertThat(versions).extracting(JudgementVersion::unit).containsExactly("U1", "U2");
    }

    @Test
    void countsARefusalThatNeverHappenedAsAReceptionWhenItIsReceived() {
        List<JudgementVersion> versions = versions(script().submitted("2024-06-03T08:00")
                .refused("2024-06-03T08:30")
                .recordedAt(SECOND)
                .corrected(2, null)
                .recordedAt(THIRD)
                .received("2024-06-20T09:00"));

        assertThat(versions).extracting(JudgementVersion::receivedOn).containsExactly(null, LocalDate.of(2024, 6, 20));
    }

    @Test
    void neverCountsAVoidedDossierFromItsRecordTimeOn() {
        List<JudgementVersion> versions = versions(
                received().resolved("2024-06-13T10:00").recordedAt(SECOND).voided("2024-06-19T10:00", "D-2"));

        JudgementVersion voided = versions.getLast();
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().receivedOn()).isEqualTo("2024-06-03");
        assertThat(voided)
                .isEqualTo(new JudgementVersion(
                        moment(SECOND),
                        null,
                        "U1",
                        "P1",
                        "F1",
                        Channel.ONLINE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void hasNoClocksForAVoidedDossier() {
        Rejudged voided = judged(
                KnownDossier.fresh("D-1"),
                received().stepStarted("2024-06-04T08:00", "check", 1).voided("2024-06-19T10:00", "D-2"));

        assertThat(voided.verdict().dossier()).isNull();
        assertThat(voided.verdict().reception()).isNull();
        assertThat(voided.verdict().steps()).isEmpty();
    }

    @Test
    void judgesEachStepByItsShareAndTheDossiersPauses() {
        DossierScript script = received().stepStarted("2024-06-03T10:00", "check", 2);
        assertThat(stepDue(script)).isEqualTo(moment("2024-06-05T17:00"));

        script.supplementRequested("2024-06-04T10:00").supplementCompleted("2024-06-11T10:00");

        assertThat(stepDue(script)).isEqualTo(moment("2024-06-12T17:00"));
    }

    @Test
    void letsAStepGoLateWhileItWaitsWhenThePolicyHasNoPauses() {
        DossierScript script = script().pausePolicy(PausePolicy.NONE)
                .submitted("2024-06-03T08:00")
                .received("2024-06-03T09:00")
                .stepStarted("2024-06-03T10:00", "check", 1)
                .supplementRequested("2024-06-04T10:00");

        StepVerdict step =
                judged(KnownDossier.fresh("D-1"), script).verdict().steps().getFirst();

        assertThat(step.judgement().lateFrom()).isEqualTo(moment("2024-06-05T00:00"));
        assertThat(step.isLate(moment("2024-06-05T08:00"))).isTrue();
    }

    @Test
    void hasNoClockForAStepWithoutAShare() {
        DossierScript script =
                received().fact("2024-06-03T10:00", new DossierFact.StepStarted("check", "U1", null, null));

        StepVerdict step =
                judged(KnownDossier.fresh("D-1"), script).verdict().steps().getFirst();

        assertThat(step.judgement()).isNull();
        assertThat(step.isLate(moment("2030-01-01T00:00"))).isFalse();
    }

    @Test
    void movesAStepsClockWithACorrectedStart() {
        DossierScript script =
                received().stepStarted("2024-06-03T10:00", "check", 1).corrected(3, "2024-06-06T10:00");

        assertThat(stepDue(script)).isEqualTo(moment("2024-06-07T17:00"));
    }

    @Test
    void refusesACalendarThatIsNotKnown() {
        Rejudging strict = new Rejudging(
                new ReadingHistory(),
                new Judging(
                        version -> {
                            throw new IllegalArgumentException("no calendar of that version");
                        },
                        1));

        assertThatThrownBy(() ->
                        strict.rejudge(KnownDossier.fresh("D-1"), received().events()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Instant stepDue(DossierScript script) {
        return judged(KnownDossier.fresh("D-1"), script)
                .verdict()
                .steps()
                .getFirst()
                .judgement()
                .dueAt();
    }

    private static DossierScript script() {
        return DossierScript.of("D-1").recordedAt(FIRST);
    }

    private static DossierScript received() {
        return script().submitted("2024-06-03T08:00").received("2024-06-03T09:00");
    }

    private List<JudgementVersion> versions(DossierScript script) {
        return judged(KnownDossier.fresh("D-1"), script).judgement().versions();
    }

    private Rejudged judged(KnownDossier known, DossierScript script) {
        return rejudging.rejudge(known, script.events());
    }
}
