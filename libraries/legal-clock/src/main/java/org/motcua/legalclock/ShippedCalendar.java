package org.motcua.legalclock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Calendar version 1, which everybody knows: it ships with the library as a file of days and their sources, in which each
 * year says that it is complete.
 */
final class ShippedCalendar {

    static final WorkCalendar VERSION_1 = read("calendar-1.txt", 1);

    private ShippedCalendar() {}

    /** @throws IllegalArgumentException naming the line that says nothing of a calendar */
    private static WorkCalendar read(String name, int version) {
        WorkCalendarBuilder days = WorkCalendar.builder(version);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ShippedCalendar.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(days, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days.build();
    }

    private static void add(WorkCalendarBuilder days, String line) {
        String[] parts = line.split(" ", 3);
        switch (parts[1]) {
            case "complete" -> days.complete(Integer.parseInt(parts[0]));
            case "off" -> days.dayOff(LocalDate.parse(parts[0]), parts[2]);
            case "worked" -> days.workedSaturday(LocalDate.parse(parts[0]), parts[2]);
            default -> throw new IllegalArgumentException("no line of a calendar: " + line);
        }
    }
}
