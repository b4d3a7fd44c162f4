package org.motcua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.motcua.reporting.domain.Days.Stretch;

class DaysTest {

    private static final LocalDate EPOCH = LocalDate.of(2019, 12, 1);

    @Test
    void aFigureUpToADayIsYearsAndMonthsAndDays() {
        assertThat(Days.upTo(LocalDate.parse("2024-06-03")).stretches(Grain.YEAR))
                .containsExactly(
                        stretch(Grain.YEAR, "0001-01-01", "2023-12-31"),
                        stretch(Grain.MONTH, "2024-01-01", "2024-05-31"),
                        stretch(Grain.DAY, "2024-06-01", "2024-06-03"));
    }

    @Test
    void aReportingYearIsDaysMonthsAndDays() {
        assertThat(days("2023-12-15", "2024-12-14").stretches(Grain.YEAR))
                .containsExactlyInAnyOrder(
                        stretch(Grain.DAY, "2023-12-15", "2023-12-31"),
                        stretch(Grain.MONTH, "2024-01-01", "2024-11-30"),
                        stretch(Grain.DAY, "2024-12-01", "2024-12-14"));
    }

    @Test
    void aCalendarYearIsOneStretch() {
        assertThat(days("2024-01-01", "2024-12-31").stretches(Grain.YEAR))
                .containsExactly(stretch(Grain.YEAR, "2024-01-01", "2024-12-31"));
    }

    @Test
    void noDaysAreNoStretches() {
        assertThat(days("2024-01-02", "2024-01-01").stretches(Grain.YEAR)).isEmpty();
    }

    /** Each day of the range is in exactly one period of one stretch, and no other day is. */
    @Property
    void stretchesAreThePartsOfTheWhole(
            @ForAll @IntRange(max = 2000) int first, @ForAll @IntRange(max = 1500) int length, @ForAll Grain coarsest) {
        Days days = new Days(EPOCH.plusDays(first), EPOCH.plusDays(first + length));

        List<LocalDate> covered = days.stretches(coarsest).stream()
                .flatMap(DaysTest::daysOf)
                .sorted()
                .toList();

        assertThat(covered)
                .isEqualTo(days.first().datesUntil(days.last().plusDays(1)).toList());
    }

    private static Stream<LocalDate> daysOf(Stretch stretch) {
        return stretch.first()
                .datesUntil(stretch.last().plusDays(1))
                .filter(day -> switch (stretch.grain()) {
                    case DAY -> true;
                    case MONTH -> day.getDayOfMonth() == 1;
                    case YEAR -> day.getDayOfYear() == 1;
                })
                .flatMap(start -> start.datesUntil(
                        switch (stretch.grain()) {
                            case DAY -> start.plusDays(1);
                            case MONTH -> start.plusMonths(1);
                            case YEAR -> start.plusYears(1);
                        }));
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Stretch stretch(Grain grain, String first, String last) {
        return new Stretch(grain, LocalDate.parse(first), LocalDate.parse(last));
    }
}
