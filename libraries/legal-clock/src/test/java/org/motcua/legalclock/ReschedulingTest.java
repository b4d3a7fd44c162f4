package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Letters of extension. Received on Monday 3 June 2024, due on Monday 10 June. */
class ReschedulingTest {

    private final Case dossier = Case.received("2024-06-03T09:00", Limit.workingDays(5));

    @Test
    void takesTheFirstLetterIssuedInTime() {
        Judgement judgement = dossier.extended("2024-06-10T16:00", "2024-06-20T17:00")
                .resolved("2024-06-19T10:00")
                .judged();
        assertThat(judgement.dueAt()).isEqualTo(Translation.moment("2024-06-10T17:00"));
        assertThat(judgement.rescheduledDueAt()).isEqualTo(Translation.moment("2024-06-20T17:00"));
        assertThat(judgement.statutory()).isEqualTo(Timeliness.OVERDUE);
        assertThat(judgement.rescheduled()).isEqualTo(Timeliness.EARLY);
        assertThat(judgement.lateFrom()).isEqualTo(Translation.moment("2024-06-11T00:00"));
    }

    @Test
    void knowsALetterFromItsIssueOn() {
        Judgement judgement =
                dossier.extended("2024-06-07T16:00", "2024-06-20T17:00").judged();
        assertThat(rescheduled(judgement, "2024-06-07T15:59:59")).isEqualTo("2024-06-10T17:00");
        assertThat(rescheduled(judgement, "2024-06-07T16:00")).isEqualTo("2024-06-20T17:00");
        assertThat(judgement.dueAt(Basis.RESCHEDULED, Translation.moment("2024-06-03T08:59")))
                .isEmpty();
    }

    @Test
    void flagsALetterThatIsTooLate() {
        Judgement judgement =
                dossier.extended("2024-06-11T00:00", "2024-06-20T17:00").judged();
        assertIgnored(judgement, Reason.Kind.EXTENSION_TOO_LATE);
    }

    @Test
    void keepsThePromiseOfALetterThatIsTooLateAndMovesNothingByIt() {
        Judgement judgement = dossier.extended("2024-06-12T09:00", "2024-06-20T17:00")
                .resolved("2024-06-19T10:00")
                .judged();

        assertThat(judgement.promisedDueAt()).isEqualTo(Translation.moment("2024-06-20T17:00"));
        assertThat(judgement.isPromisedByLetter()).isTrue();
        assertThat(judgement.dueAt()).isEqualTo(Translation.moment("2024-06-10T17:00"));
        assertThat(judgement.rescheduledDueAt()).isEqualTo(judgement.dueAt());
        assertThat(judgement.rescheduled()).isEqualTo(Timeliness.OVERDUE);
        assertThat(judgement.lateFrom()).isEqualTo(Translation.moment("2024-06-11T00:00"));
    }

    @Test
    void promisesTheLatestDateOfItsLettersAndNothingAfterItsEnd() {
        dossier.extended("2024-06-05T16:00", "2024-06-13T17:00")
                .extended("2024-06-06T16:00", "2024-06-24T17:00")
                .extended("2024-06-14T16:00", "2024-06-20T17:00")
                .resolved("2024-06-19T10:00")
                .extended("2024-06-19T10:00:01", "2024-07-01T17:00");

        assertThat(dossier.judged().promisedDueAt()).isEqualTo(Translation.moment("2024-06-24T17:00"));
    }

    @Test
    void promisesTheDateByLawWithoutALetterThatNamesALaterOne() {
        dossier.extended("2024-06-05T16:00", "2024-06-10T12:00");

        assertThat(dossier.judged().promisedDueAt()).isEqualTo(dossier.judged().dueAt());
        assertThat(dossier.judged().isPromisedByLetter()).isFalse();
    }

    @Test
    void flagsALetterBeyondTheMaximum() {
        dossier.extended("2024-06-05T16:00", "2024-06-13T17:00").extended("2024-06-06T16:00", "2024-06-20T17:00");
        Judgement one = dossier.judged();
        assertThat(one.rescheduledDueAt()).isEqualTo(Translation.moment("2024-06-13T17:00"));
        assertThat(one.ignored()).extracting(Reason::kind).containsExactly(Reason.Kind.EXTENSION_BEYOND_MAXIMUM);
        assertThat(dossier.allowing(2).judged().rescheduledDueAt()).isEqualTo(Translation.moment("2024-06-20T17:00"));
        assertThat(dossier.allowing(0).judged().rescheduledDueAt()).isEqualTo(Translation.moment("2024-06-10T17:00"));
    }

    @Test
    void flagsALetterThatNamesNoLaterDay() {
        Judgement judgement =
                dossier.extended("2024-06-05T16:00", "2024-06-10T23:00").judged();
        assertIgnored(judgement, Reason.Kind.EXTENSION_NOT_LATER);
    }

    @Test
    void isNotMovedByALaterPauseUntilTheStatutoryDateIsLater() {
        dossier.extended("2024-06-04T10:00", "2024-06-12T17:00")
                .paused("2024-06-05T10:00", "2024-06-06T10:00")
                .paused("2024-06-07T10:00", "2024-06-14T10:00");
        Judgement judgement = dossier.judged();
        assertThat(rescheduled(judgement, "2024-06-06T10:00")).isEqualTo("2024-06-12T17:00");
        assertThat(rescheduled(judgement, "2024-06-14T10:00")).isEqualTo("2024-06-18T17:00");
        assertThat(judgement.versions())
                .filteredOn(version -> version.basis() == Basis.RESCHEDULED)
                .extracting(DueDateVersion::cause)
                .containsExactly(Cause.EXTENSION, Cause.PAUSE);
    }

    @Test
    void comparesMomentsOfHours() {
        Case hours = Case.received("2024-06-03T08:00", Limit.workingHours(4))
                .extended("2024-06-03T11:00", "2024-06-03T14:00")
                .resolved("2024-06-03T13:30");
        assertThat(hours.judged().statutory()).isEqualTo(Timeliness.OVERDUE);
        assertThat(hours.judged().rescheduled()).isEqualTo(Timeliness.ON_TIME);
    }

    private static String rescheduled(Judgement judgement, String at) {
        DueDateVersion version =
                judgement.dueAt(Basis.RESCHEDULED, Translation.moment(at)).orElseThrow();
        return Translation.local(version.dueAt()).toString();
    }

    private static void assertIgnored(Judgement judgement, Reason.Kind kind) {
        assertThat(judgement.rescheduledDueAt()).isEqualTo(judgement.dueAt());
        assertThat(judgement.versions()).hasSize(1);
        assertThat(judgement.ignored()).extracting(Reason::kind).containsExactly(kind);
    }
}
