package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pauses where the rules meet each other. Monday is 3 June 2024. */
class PauseEdgesTest {

    private static final String MONDAY = "2024-06-03T09:00";

    @Test
    void leavesTheDayOfCompletionWhenAskedOnTheLastDayAfterHours() {
        Case dossier = Case.received(MONDAY, Limit.workingDays(1)).paused("2024-06-04T17:30", "2024-06-04T18:00");
        assertThat(dossier.due()).isEqualTo("2024-06-05T17:00");
        assertThat(kinds(dossier)).containsExactly(Reason.Kind.PAUSE, Reason.Kind.COMPLETION_DAY);
    }

    @Test
    void countsAnEmptyPauseLikeAVeryShortOne() {
        Case dossier = Case.received(MONDAY, Limit.workingDays(1)).paused("2024-06-04T18:00", "2024-06-04T18:00");
        assertThat(dossier.due()).isEqualTo("2024-06-05T17:00");
    }

    @Test
    void doesNotMoveHoursByAPauseOfNoWorkingTime() {
        Case dossier =
                Case.received("2024-06-03T08:00", Limit.workingHours(8)).paused("2024-06-03T17:00", "2024-06-03T20:00");
        assertThat(dossier.due()).isEqualTo("2024-06-03T17:00");
        assertThat(dossier.lateFrom()).isEqualTo("2024-06-03T20:00");
    }

    @Test
    void ignoresAPauseThatBeginsAMicrosecondTooLate() {
        Case dossier = Case.received("2024-06-03T08:00", Limit.workingHours(8))
                .paused("2024-06-03T17:00:00.000001", "2024-06-05T20:00");
        assertThat(dossier.due()).isEqualTo("2024-06-03T17:00");
        assertThat(dossier.lateFrom()).isEqualTo("2024-06-03T17:00:00.000001");
        assertThat(dossier.judged().ignored()).extracting(Reason::kind).containsExactly(Reason.Kind.PAUSE_TOO_LATE);
    }

    @Test
    void joinsPausesThatOverlapOrTouch() {
        Case apart = Case.received(MONDAY, Limit.workingDays(5))
                .paused("2024-06-04T10:00", "2024-06-05T10:00")
                .paused("2024-06-05T10:00", "2024-06-06T10:00")
                .paused("2024-06-04T11:00", "2024-06-05T12:00");
        Case one = Case.received(MONDAY, Limit.workingDays(5)).paused("2024-06-04T10:00", "2024-06-06T10:00");
        assertThat(apart.judged()).isEqualTo(one.judged());
    }

    @Test
    void addsSuccessivePauses() {
        Case dossier = Case.received(MONDAY, Limit.workingDays(5))
                .paused("2024-06-04T10:00", "2024-06-05T10:00")
                .paused("2024-06-06T10:00", "2024-06-11T10:00");
        assertThat(dossier.due()).isEqualTo("2024-06-14T17:00");
        assertThat(dossier.judged().versions())
                .extracting(DueDateVersion::cause)
                .containsExactly(Cause.RECEPTION, Cause.PAUSE, Cause.PAUSE);
    }

    @Test
    void rollsCalendarDaysOnce() {
        Case dossier = Case.received(MONDAY, Limit.calendarDays(5))
                .paused("2024-06-05T10:00", "2024-06-06T10:00")
                .paused("2024-06-07T10:00", "2024-06-07T11:00");
        assertThat(dossier.due()).isEqualTo("2024-06-10T17:00");
        assertThat(kinds(dossier)).containsExactly(Reason.Kind.PAUSE, Reason.Kind.PAUSE, Reason.Kind.ROLL);
    }

    @Test
    void countsAPauseBeforeTheStartFromTheStart() {
        Case dossier =
                Case.received("2024-06-01T09:00", Limit.workingDays(2)).paused("2024-06-02T09:00", "2024-06-04T09:00");
        assertThat(dossier.due()).isEqualTo("2024-06-06T17:00");
    }

    @Test
    void endsAnOpenRequestWithTheWithdrawal() {
        Case dossier = Case.received(MONDAY, Limit.workingDays(1))
                .asked("2024-06-04T10:00")
                .closed(ClosingKind.WITHDRAWN, "2024-06-20T10:00");
        assertThat(dossier.due()).isEqualTo("2024-06-20T17:00");
        assertThat(dossier.judged().statutory()).isEqualTo(Timeliness.ON_TIME);
        assertThat(dossier.judged().clockStandsStill()).isFalse();
    }

    @Test
    void isLateAtTheClosingThatComesAtTheVeryMoment() {
        Case dossier = Case.received(MONDAY, Limit.workingDays(1)).resolved("2024-06-05T00:00");
        assertThat(dossier.lateFrom()).isEqualTo("2024-06-05T00:00");
        assertThat(dossier.judged().lateAtClosing()).isTrue();
        assertThat(dossier.judged().statutory()).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void restartsAsIfReceivedAtTheLastCompletion() {
        Case dossier = Case.received(MONDAY, Limit.workingDays(2)).under(PausePolicy.RESTART);
        dossier.paused("2024-06-05T10:00", "2024-06-05T18:00").paused("2024-06-06T09:00", "2024-06-07T17:00");
        assertThat(dossier.due()).isEqualTo("2024-06-12T17:00");
        assertThat(kinds(dossier)).containsExactly(Reason.Kind.RESTART, Reason.Kind.AFTER_HOURS);
    }

    @Test
    void leavesOutWhatCannotHaveHadAnEffect() {
        Case dossier = Case.received(MONDAY, Limit.workingDays(5))
                .paused("2024-05-01T10:00", "2024-06-03T08:00")
                .asked("2024-06-06T00:00")
                .resolved("2024-06-05T10:00");
        assertThat(dossier.due()).isEqualTo("2024-06-10T17:00");
        assertThat(dossier.judged().versions()).hasSize(1);
    }

    @Test
    void countsARequestMadeBeforeTheReceptionFromTheReception() {
        Case dossier = Case.received(MONDAY, Limit.workingDays(5)).paused("2024-05-01T10:00", "2024-06-05T08:00");
        assertThat(dossier.due()).isEqualTo("2024-06-12T17:00");
    }

    private static List<Reason.Kind> kinds(Case dossier) {
        return dossier.judged().versions().getLast().reasons().stream()
                .map(Reason::kind)
                .toList();
    }
}
