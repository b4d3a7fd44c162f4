package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of time, told by hand. Monday is 3 June 2024. */
class StepClockTest {

    private static final String MONDAY = "2024-06-03T09:00";
    private static final Request WEEK_OF_WAITING = paused("2024-06-04T10:00", "2024-06-11T10:00");

    private final StepClock clock = new StepClock(WorkCalendar.shipped(), OfficeHours.standard());

    @ParameterizedTest
    @CsvSource({
        "2024-06-03T09:00, WORKING_HOUR, 4, 2024-06-03T14:00",
        "2024-06-03T18:00, WORKING_HOUR, 4, 2024-06-04T12:00",
        "2024-05-03T16:00, WORKING_HOUR, 4, 2024-05-04T11:00",
        "2024-06-03T09:00, WORKING_DAY, 2, 2024-06-05T17:00",
        "2024-06-07T17:00, WORKING_DAY, 1, 2024-06-11T17:00",
        "2024-06-06T09:00, CALENDAR_DAY, 2, 2024-06-10T17:00",
        "2024-01-31T09:00, MONTH, 1, 2024-02-29T17:00"
    })
    void countsTheShareFromTheDeemedStart(String started, LimitUnit unit, int amount, String due) {
        StepJudgement judgement = clock.judge(new Step(
                Translation.moment(started), new Limit(unit, amount, null), PausePolicy.PAUSE_RESUME, List.of(), null));

        assertThat(Translation.local(judgement.dueAt())).hasToString(due);
        assertThat(judgement.firstDueAt()).isEqualTo(judgement.dueAt());
    }

    @ParameterizedTest
    @CsvSource({"PAUSE_RESUME, 2024-06-12T17:00", "RESTART, 2024-06-13T17:00", "NONE, 2024-06-05T17:00"})
    void isMovedByTheDossiersPausesUnderItsPolicy(PausePolicy policy, String due) {
        StepJudgement judgement = clock.judge(step(policy, null, WEEK_OF_WAITING));

        assertThat(Translation.local(judgement.dueAt())).hasToString(due);
        assertThat(Translation.local(judgement.firstDueAt())).hasToString("2024-06-05T17:00");
    }

    @Test
    void standsStillWhileThePauseIsOpen() {
        StepJudgement judgement = clock.judge(step(PausePolicy.PAUSE_RESUME, null, paused("2024-06-04T10:00", null)));

        assertThat(judgement.clockStandsStill()).isTrue();
        assertThat(judgement.lateFrom()).isNull();
        assertThat(judgement.reasons())
                .containsExactly(new Reason(
                        Reason.Kind.PAUSE,
                        LocalDate.of(2024, 6, 4),
                        LocalDate.of(2024, 6, 4),
                        Translation.moment("2024-06-04T10:00"),
                        null,
                        null));
        assertThat(judgement.isLate(Translation.moment("2024-12-01T00:00"))).isFalse();
    }

    @Test
    void leavesOutARequestOfEarlierSteps() {
        StepJudgement judgement =
                clock.judge(step(PausePolicy.PAUSE_RESUME, null, paused("2024-05-20T10:00", "2024-05-22T10:00")));

        assertThat(judgement.dueAt()).isEqualTo(judgement.firstDueAt());
        assertThat(judgement.reasons()).isEmpty();
    }

    @Test
    void isLateFromTheDayAfterItsDueDay() {
        StepJudgement judgement = clock.judge(step(PausePolicy.PAUSE_RESUME, null));

        assertThat(Translation.local(judgement.lateFrom())).hasToString("2024-06-06T00:00");
        assertThat(judgement.isLate(Translation.moment("2024-06-05T23:59:59"))).isFalse();
        assertThat(judgement.isLate(Translation.moment("2024-06-06T00:00"))).isTrue();
    }

    @Test
    void isNeverLateWhenItEndedInTime() {
        assertThat(clock.judge(step(PausePolicy.NONE, "2024-06-05T20:00")).lateFrom())
                .isNull();
        assertThat(clock.judge(step(PausePolicy.NONE, "2024-06-06T08:00")).lateFrom())
                .isEqualTo(Translation.moment("2024-06-06T00:00"));
    }

    @Test
    void refusesAnEndBeforeTheStartAndAStartBeforeTheCalendar() {
        assertThatThrownBy(() -> step(PausePolicy.NONE, "2024-06-03T08:59"))
                .isInstanceOf(IllegalArgumentException.class);
        Step old = new Step(
                Translation.moment("2020-12-31T23:00"), Limit.workingDays(1), PausePolicy.NONE, List.of(), null);
        assertThatThrownBy(() -> clock.judge(old)).isInstanceOf(BeforeCalendar.class);
    }

    /** Two working days from Monday on. */
    private static Step step(PausePolicy policy, String ended, Request... requests) {
        return new Step(
                Translation.moment(MONDAY),
                Limit.workingDays(2),
                policy,
                Arrays.asList(requests),
                ended == null ? null : Translation.moment(ended));
    }

    private static Request paused(String from, String to) {
        return new Request(
                RequestKind.SUPPLEMENT, Translation.moment(from), to == null ? null : Translation.moment(to));
    }
}
