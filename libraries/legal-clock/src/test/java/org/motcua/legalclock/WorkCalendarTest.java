package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final LocalDate NEW_YEAR_2027 = LocalDate.of(2027, 1, 1);

    private final WorkCalendar shipped = WorkCalendar.shipped();

    @ParameterizedTest
    @CsvSource({"2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 250", "2026, 249"})
    void shipsAsManyWorkingDaysAsTheNoticesGive(int year, int days) {
        LocalDate last = LocalDate.of(year, 12, 31);
        assertThat(shipped.workingDaysBetween(LocalDate.of(year - 1, 12, 31), last))
                .isEqualTo(days);
        assertThat(shipped.isComplete(year)).isTrue();
    }

    @Test
    void knowsNothingBefore2021AndFrom2027On() {
        assertThat(shipped.version()).isEqualTo(1);
        assertThat(shipped.isComplete(2020)).isFalse();
        assertThat(shipped.isComplete(2027)).isFalse();
        assertThat(shipped.firstIncompleteYear(2023)).isEqualTo(2027);
        assertThat(shipped.firstIncompleteYear(2030)).isEqualTo(2030);
        assertThat(shipped.firstIncompleteYear(2019)).isEqualTo(2019);
        assertThat(shipped.isWorkingDay(NEW_YEAR_2027)).isTrue();
    }

    @Test
    void namesTheNoticeOfADay() {
        assertThat(shipped.notice(LocalDate.of(2024, 5, 4)))
                .contains(new Notice(
                        LocalDate.of(2024, 5, 4), Notice.Kind.WORKED_SATURDAY, "1570/TB-LĐTBXH; 2450/VPCP-KGVX"));
        assertThat(shipped.notice(LocalDate.of(2024, 5, 3))).isEmpty();
        assertThat(shipped.notices(2026)).hasSize(16);
        assertThat(shipped.notices(2027)).isEmpty();
    }

    @Test
    void takesAPublishedYearAsANewVersion() {
        Notice newYear = new Notice(NEW_YEAR_2027, Notice.Kind.DAY_OFF, "1/TB-BNV");
        WorkCalendar next =
                shipped.toBuilder(2).year(2027, true, List.of(newYear)).build();
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.isComplete(2027)).isTrue();
        assertThat(next.isWorkingDay(NEW_YEAR_2027)).isFalse();
        assertThat(next.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(shipped.isWorkingDay(NEW_YEAR_2027)).isTrue();
    }

    @Test
    void keepsTheNoticesOfAnIncompleteYearWithoutEffect() {
        Notice newYear = new Notice(NEW_YEAR_2027, Notice.Kind.DAY_OFF, "1/TB-BNV");
        WorkCalendar next =
                shipped.toBuilder(2).year(2027, false, List.of(newYear)).build();
        assertThat(next.notice(NEW_YEAR_2027)).contains(newYear);
        assertThat(next.isWorkingDay(NEW_YEAR_2027)).isTrue();
        assertThat(next.exceptions(NEW_YEAR_2027, NEW_YEAR_2027)).isEmpty();
    }

    @Test
    void replacesAYearWhole() {
        WorkCalendar without = shipped.toBuilder(2).year(2024, true, List.of()).build();
        assertThat(without.isWorkingDay(LocalDate.of(2024, 5, 4))).isFalse();
        assertThat(without.isWorkingDay(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(without.workingDaysBetween(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31)))
                .isEqualTo(262);
    }

    @Test
    void toleratesADayOffOnAWeekend() {
        LocalDate saturday = LocalDate.of(2028, 1, 1);
        WorkCalendar calendar =
                WorkCalendar.builder(3).dayOff(saturday, "n").complete(2028).build();
        assertThat(calendar.isWorkingDay(saturday)).isFalse();
        assertThat(calendar.exceptions(saturday, saturday)).isEmpty();
    }

    @Test
    void refusesWhatNoCalendarCanSay() {
        WorkCalendarBuilder builder = WorkCalendar.builder(2).dayOff(NEW_YEAR_2027, "n");
        Notice twice = new Notice(NEW_YEAR_2027, Notice.Kind.DAY_OFF, "m");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(twice));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.dayOff(LocalDate.of(2020, 1, 1), "n"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.complete(2201));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.year(2028, true, List.of(twice)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.workedSaturday(LocalDate.of(2027, 1, 4), "n"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.dayOff(LocalDate.of(2027, 1, 4), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> shipped.plusWorkingDays(NEW_YEAR_2027, -1));
    }
}
