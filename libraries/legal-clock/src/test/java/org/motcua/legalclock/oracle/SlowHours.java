package org.motcua.legalclock.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Office hours by the day from which they hold. */
public final class SlowHours {

    private final TreeMap<LocalDate, List<Span>> spans = new TreeMap<>();

    /** A stretch of office hours. */
    public record Span(LocalTime open, LocalTime close) {}

    public SlowHours() {
        from(LocalDate.of(1, 1, 1), "08:00 12:00 13:00 17:00");
    }

    /** The hours as opening and closing times in turn. */
    public SlowHours from(LocalDate day, String times) {
        String[] parts = times.split(" ");
        List<Span> list = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            list.add(new Span(LocalTime.parse(parts[i]), LocalTime.parse(parts[i + 1])));
        }
        spans.put(day, list);
        return this;
    }

    List<Span> on(LocalDate day) {
        return spans.floorEntry(day).getValue();
    }
}
