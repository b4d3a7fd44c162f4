package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pauses counted by hand, on the calendar on the wall. */
class PausedDaysTest {

    /** 5–7, 15–16, 19–23 and 26 February: eleven working days; after 6 February they lead to the 28th. */
    @Test
    void aPauseOverTetNamesItsWorkingDaysAndTheDaysOff() {
        Case dossier =
                Case.received("2024-01-30T09:00", Limit.workingDays(5)).paused("2024-02-02T09:00", "2024-02-26T09:00");
        Judgement judged = dossier.judged();
        List<Reason> reasons = judged.versions().getLast().reasons();

        assertThat(judged.firstDueAt()).isEqualTo(Translation.moment("2024-02-06T17:00"));
        assertThat(judged.dueAt()).isEqualTo(Translation.moment("2024-02-28T17:00"));
        assertThat(reasons).extracting(Reason::kind).containsExactly(Reason.Kind.PAUSE);
        PausedDays days = PausedDays.of(reasons.getFirst(), WorkCalendar.shipped(), LimitUnit.WORKING_DAY)
                .orElseThrow();
        assertThat(days.added()).isEqualTo(11);
        assertThat(days.exceptions())
                .extracting(Reason::kind, Reason::fromDay)
                .containsExactly(
                        off("2024-02-08"), off("2024-02-09"), off("2024-02-12"), off("2024-02-13"), off("2024-02-14"));
        assertThat(days.exceptions()).extracting(Reason::notice).containsOnly("5015/TB-LĐTBXH");
    }

    private static Tuple off(String day) {
        return Tuple.tuple(Reason.Kind.DAY_OFF, LocalDate.parse(day));
    }

    /** By hand: 26 April is Friday; 29 April to 1 May are off, Saturday 4 May is worked. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-26T09:00, 2024-05-06T09:00, WORKING_DAY, 4, 4",
        "2024-04-26T09:00, 2024-05-06T09:00, CALENDAR_DAY, 10, 0",
        "2024-04-26T09:00, 2024-05-06T09:00, MONTH, 10, 0",
        "2024-04-26T17:30, 2024-05-02T09:00, WORKING_DAY, 0, 0",
        "2024-05-03T09:00, 2024-05-04T09:00, WORKING_DAY, 1, 1",
        "2024-06-03T09:00, 2024-06-03T15:00, WORKING_DAY, 0, 0"
    })
    void thePauseOfEachUnit(String from, String to, LimitUnit unit, int added, int exceptions) {
        PausedDays days =
                PausedDays.of(pause(from, to), WorkCalendar.shipped(), unit).orElseThrow();

        assertThat(days.added()).isEqualTo(added);
        assertThat(days.exceptions()).hasSize(exceptions);
    }

    @Test
    void aLimitInHoursIsMovedByHours() {
        PausedDays days = PausedDays.of(
                        pause("2024-04-26T09:00", "2024-05-06T09:00"), WorkCalendar.shipped(), LimitUnit.WORKING_HOUR)
                .orElseThrow();

        assertThat(days.added()).isNull();
        assertThat(days.exceptions()).hasSize(4);
    }

    @Test
    void nothingElseHasPausedDays() {
        Reason open = Case.received("2024-06-03T09:00", Limit.workingDays(5))
                .asked("2024-06-04T09:00")
                .judged()
                .openPause();
        Reason roll = Reason.ofDays(Reason.Kind.ROLL, LocalDate.parse("2024-06-08"), LocalDate.parse("2024-06-10"));

        assertThat(PausedDays.of(open, WorkCalendar.shipped(), LimitUnit.WORKING_DAY))
                .isEmpty();
        assertThat(PausedDays.of(roll, WorkCalendar.shipped(), LimitUnit.WORKING_DAY))
                .isEmpty();
    }

    private static Reason pause(String from, String to) {
        return Case.received("2024-04-01T09:00", Limit.workingDays(90))
                .paused(from, to)
                .judged()
                .versions()
                .getLast()
                .reasons()
                .stream()
                .filter(reason -> reason.kind() == Reason.Kind.PAUSE)
                .findFirst()
                .orElseThrow();
    }
}
