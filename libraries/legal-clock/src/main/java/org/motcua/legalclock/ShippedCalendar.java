package org.motcua.legalclock;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/**
 * Calendar version 1: the years 2021–2026 as announced. Days are written as in the notices; where the attribution to one of
 * several notices of a year is not certain, all that may apply are named.
 */
final class ShippedCalendar {

    static final WorkCalendar VERSION_1 = new ShippedCalendar().build();

    private final WorkCalendarBuilder days = WorkCalendar.builder(1);

    private WorkCalendar build() {
        year2021();
        year2022();
        year2023();
        year2024();
        year2025();
        year2026();
        return days.build();
    }

    private void year2021() {
        off(2021, "4875/TB-LĐTBXH", "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03");
    }

    private void year2022() {
        off(2022, "119/TB-LĐTBXH", "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02");
    }

    private void year2023() {
        off(2023, "5034/TB-LĐTBXH", "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04");
    }

    private void year2024() {
        off(2024, "5015/TB-LĐTBXH", "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03");
        off(2024, "1570/TB-LĐTBXH; 2450/VPCP-KGVX", "04-29");
        worked(2024, "1570/TB-LĐTBXH; 2450/VPCP-KGVX", "05-04");
    }

    private void year2025() {
        off(2025, "6150/TB-BLĐTBXH", "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02");
        off(2025, "6150/TB-BLĐTBXH; 8726/VPCP-KGVX", "05-02");
        worked(2025, "6150/TB-BLĐTBXH; 8726/VPCP-KGVX", "04-26");
    }

    private void year2026() {
        off(2026, "12729/VPCP-KGVX", "01-01 01-02");
        worked(2026, "12729/VPCP-KGVX", "01-10");
        off(2026, "9441/TB-BNV", "02-16 02-17 02-18 02-19 02-20 08-31 09-01 09-02");
        worked(2026, "9441/TB-BNV", "08-22");
        off(2026, "9441/TB-BNV; 3383/BNV-CVL", "04-27 04-30 05-01");
        off(2026, "28/2026/QH16", "11-24");
    }

    private void off(int year, String source, String monthDays) {
        days.complete(year);
        parse(year, monthDays).forEach(day -> days.dayOff(day, source));
    }

    private void worked(int year, String source, String monthDays) {
        parse(year, monthDays).forEach(day -> days.workedSaturday(day, source));
    }

    private static Stream<LocalDate> parse(int year, String monthDays) {
        return Stream.of(monthDays.split(" "))
                .map(monthDay -> MonthDay.parse("--" + monthDay).atYear(year));
    }
}
