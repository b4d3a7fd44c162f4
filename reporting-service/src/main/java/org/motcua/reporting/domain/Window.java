package org.motcua.reporting.domain;

import java.time.LocalDate;

/** The days over which a report adds an atom up. */
public enum Window {
    /** From the first to the last day of the period. */
    IN_PERIOD {
        @Override
        public Days days(LocalDate from, LocalDate to, LocalDate asOf) {
            return new Days(from, earlier(to, asOf));
        }
    },
    /** Everything up to the end of the last day. */
    UP_TO_END {
        @Override
        public Days days(LocalDate from, LocalDate to, LocalDate asOf) {
            return Days.upTo(earlier(to, asOf));
        }
    },
    /** Everything before the first day. */
    BEFORE_START {
        @Override
        public Days days(LocalDate from, LocalDate to, LocalDate asOf) {
            return Days.upTo(earlier(from.minusDays(1), asOf));
        }
    };

    /** The days of this window for a period, as of the end of a day: what happened after it has not happened. */
    public abstract Days days(LocalDate from, LocalDate to, LocalDate asOf);

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
