package org.motcua.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a change of the counts is about.
 *
 * @param recordedAt record time from which the change holds
 * @param day        local day on which the atoms happened
 */
public record ChangeKey(Instant recordedAt, LocalDate day, String unit, String field, String procedure, Channel channel)
        implements Comparable<ChangeKey> {

    private static final Comparator<ChangeKey> ORDER = Comparator.comparing(ChangeKey::recordedAt)
            .thenComparing(ChangeKey::day)
            .thenComparing(ChangeKey::unit)
            .thenComparing(ChangeKey::field)
            .thenComparing(ChangeKey::procedure)
            .thenComparing(ChangeKey::channel);

    @Override
    public int compareTo(ChangeKey other) {
        return ORDER.compare(this, other);
    }
}
