package org.motcua.reporting.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Local days from a first to a last one, both inside; none when the first is after the last.
 *
 * @param first not before {@link #BEGINNING}
 */
public record Days(LocalDate first, LocalDate last) {

    /** No dossier has a day before this one. A first day of a year, so that all time is whole years. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** All days up to this one. */
    static Days upTo(LocalDate last) {
        return new Days(BEGINNING, last);
    }

    /** Counters of one grain whose periods start on days from {@code first} to {@code last}. */
    public record Stretch(Grain grain, LocalDate first, LocalDate last) {}

    /** These days as few whole periods, none longer than the given grain. */
    public List<Stretch> stretches(Grain coarsest) {
        List<Stretch> stretches = new ArrayList<>();
        split(coarsest, stretches);
        return stretches;
    }

    private void split(Grain grain, List<Stretch> stretches) {
        if (first.isAfter(last)) {
            return;
        }
        LocalDate start = grain.firstPeriodFrom(first);
        LocalDate end = grain.periodOf(last.plusDays(1));
        if (!start.isBefore(end)) {
            split(grain.finer(), stretches);
            return;
        }
        stretches.add(new Stretch(grain, start, end.minusDays(1)));
        if (grain != Grain.DAY) {
            new Days(first, start.minusDays(1)).split(grain.finer(), stretches);
            new Days(end, last).split(grain.finer(), stretches);
        }
    }
}
