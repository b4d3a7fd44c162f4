package org.motcua.legalclock.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The working days of 2021–2026, as a plain set of exceptions, written day first, apart from the library's table. */
public final class SlowCalendar {

    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

    public SlowCalendar() {
        year(2021, "1.1 10.2 11.2 12.2 15.2 16.2 21.4 30.4 3.5 2.9 3.9", "");
        year(2022, "3.1 31.1 1.2 2.2 3.2 4.2 11.4 2.5 3.5 1.9 2.9", "");
        year(2023, "2.1 20.1 23.1 24.1 25.1 26.1 1.5 2.5 3.5 1.9 4.9", "");
        year(2024, "1.1 8.2 9.2 12.2 13.2 14.2 18.4 29.4 30.4 1.5 2.9 3.9", "4.5");
        year(2025, "1.1 27.1 28.1 29.1 30.1 31.1 7.4 30.4 1.5 2.5 1.9 2.9", "26.4");
        year(2026, "1.1 2.1 16.2 17.2 18.2 19.2 20.2 27.4 30.4 1.5 31.8 1.9 2.9 24.11", "10.1 22.8");
    }

    private void year(int year, String off, String worked) {
        put(year, off, false);
        put(year, worked, true);
    }

    private void put(int year, String days, boolean worked) {
        for (String day : days.isEmpty() ? new String[0] : days.split(" ")) {
            String[] parts = day.split("\\.");
            exceptions.put(LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0])), worked);
        }
    }

    public boolean works(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception != null ? exception : day.getDayOfWeek().getValue() <= 5;
    }
}
