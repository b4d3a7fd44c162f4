package org.motcua.legalclock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that is not as its day of the week, and the official notice that fixed it.
 *
 * @param day the local day, not null
 * @param kind what the day is, not null
 * @param source the number of the notice or notices, such as {@code 5015/TB-LĐTBXH}; not blank
 */
public record Notice(LocalDate day, Kind kind, String source) {

    /** What a notice says of a day. */
    public enum Kind {
        /** A public holiday, a substitute for one, or a day swapped away. */
        DAY_OFF,
        /** A day of a weekend that is worked in exchange; so far always a Saturday. */
        WORKED_SATURDAY
    }

    /** @throws IllegalArgumentException for a blank source, or a worked day that is no day of a weekend */
    public Notice {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("no source for " + day);
        }
        if (kind == Kind.WORKED_SATURDAY && Weekdays.isWeekday(day.toEpochDay())) {
            throw new IllegalArgumentException(day + " is worked anyway");
        }
    }
}
