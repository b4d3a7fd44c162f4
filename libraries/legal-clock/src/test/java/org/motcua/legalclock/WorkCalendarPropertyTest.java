package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.motcua.legalclock.oracle.SlowCalendar;
import org.motcua.legalclock.oracle.SlowHours;
import org.motcua.legalclock.oracle.SlowTime;

/** Day arithmetic against walking, from before the first year to after the last one. */
class WorkCalendarPropertyTest {

    private final WorkCalendar calendar = WorkCalendar.shipped();
    private final SlowCalendar slow = new SlowCalendar();
    private final SlowTime walk = new SlowTime(slow, new SlowHours());

    @Property(tries = 5_000)
    void countsAsWalkingDoes(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 900) int length) {
        LocalDate until = day.plusDays(length);
        int count = walk.workingDays(day, until);
        assertThat(calendar.workingDaysBetween(day, until)).isEqualTo(count);
        assertThat(calendar.workingDaysBetween(until, day)).isEqualTo(-count);
        assertThat(calendar.isWorkingDay(day)).isEqualTo(slow.works(day));
    }

    @Property(tries = 5_000)
    void addsAsWalkingDoes(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 700) int count) {
        LocalDate reached = calendar.plusWorkingDays(day, count);
        assertThat(reached).isEqualTo(walk.after(day, count));
        assertThat(calendar.firstWorkingDayOnOrAfter(day)).isEqualTo(walk.rolled(day));
        if (slow.works(day)) {
            assertThat(calendar.minusWorkingDays(reached, count)).isEqualTo(day);
        }
    }

    @Property(tries = 5_000)
    void findsTheLatestDayThatIsSoLate(@ForAll("days") LocalDate today, @ForAll @IntRange(max = 700) int late) {
        LocalDate latest = calendar.latestDayLateBy(today, late);
        assertThat(calendar.workingDaysBetween(latest, today)).isGreaterThanOrEqualTo(late);
        assertThat(calendar.workingDaysBetween(latest.plusDays(1), today)).isLessThan(late);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 6, 1).toEpochDay(),
                        LocalDate.of(2029, 6, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
