package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Working time against walking, for units with office hours of several kinds. */
class WorkingTimePropertyTest {

    private static final long HOUR = 3_600_000_000L;

    @Property(tries = 10_000)
    void deemsAsWalkingDoes(@ForAll Offices office, @ForAll("moments") LocalDateTime moment) {
        Instant deemed = office.clock.deemed(Translation.moment(moment));
        assertThat(Translation.local(deemed)).isEqualTo(office.slow.deemed(moment));
        assertThat(office.clock.deemed(deemed)).isEqualTo(deemed);
    }

    @Property(tries = 5_000)
    void measuresAndAddsAsWalkingDoes(
            @ForAll Offices office,
            @ForAll("moments") LocalDateTime moment,
            @ForAll @IntRange(max = 400) int days,
            @ForAll @LongRange(min = 1, max = 200 * HOUR) long micros) {
        WorkingTime time = new WorkingTime(office.clock.calendar(), office.clock.hours());
        LocalDateTime end = moment.plusDays(days);
        assertThat(time.between(Translation.moment(moment), Translation.moment(end)))
                .isEqualTo(office.slow.between(moment, end).toNanos() / 1_000);
        assertThat(Translation.local(time.plus(Translation.moment(moment), micros)))
                .isEqualTo(office.slow.plus(moment, Duration.ofNanos(micros * 1_000)));
    }

    @Property(tries = 5_000)
    void givesEightWorkingHoursForReception(@ForAll Offices office, @ForAll("moments") LocalDateTime submitted) {
        LocalDateTime due = office.slow.plus(submitted, Duration.ofHours(8));
        Instant dueAt = office.reception.dueAt(Translation.moment(submitted));
        assertThat(Translation.local(dueAt)).isEqualTo(due);
    }

    @Property(tries = 5_000)
    void countsWorkingDaysLate(
            @ForAll Offices office, @ForAll("moments") LocalDateTime due, @ForAll("moments") LocalDateTime at) {
        int days = office.clock.workingDaysLate(Translation.moment(due), Translation.moment(at));
        assertThat(days).isEqualTo(office.slow.workingDays(due.toLocalDate(), at.toLocalDate()));
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(2021, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 6, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, Scripts.times()).as(LocalDate::atTime);
    }
}
