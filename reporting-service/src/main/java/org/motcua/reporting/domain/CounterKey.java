package org.motcua.reporting.domain;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One counter.
 *
 * @param period first day of the day, month or year
 * @param item   the field or procedure, empty in the set of units
 */
public record CounterKey(FigureSet set, Grain grain, LocalDate period, String unit, String item, Channel channel)
        implements Comparable<CounterKey> {

    private static final Comparator<CounterKey> ORDER = Comparator.comparing(CounterKey::set)
            .thenComparing(CounterKey::grain)
            .thenComparing(CounterKey::period)
            .thenComparing(CounterKey::unit)
            .thenComparing(CounterKey::item)
            .thenComparing(CounterKey::channel);

    @Override
    public int compareTo(CounterKey other) {
        return ORDER.compare(this, other);
    }
}
