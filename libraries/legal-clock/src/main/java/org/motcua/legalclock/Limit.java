package org.motcua.legalclock;

import java.time.LocalTime;
import java.util.Objects;

/**
 * A procedure's time limit, as in force on the local day of reception.
 *
 * @param unit the unit, not null
 * @param amount how many units; positive, or 0 for a same-day procedure counted in {@link LimitUnit#WORKING_DAY}
 * @param cutOff local time before which a same-day procedure has to be started to be due the same day; required for
 *     amount 0, null for all else
 */
public record Limit(LimitUnit unit, int amount, LocalTime cutOff) {

    /** @throws IllegalArgumentException for a combination that no rule defines */
    public Limit {
        Objects.requireNonNull(unit, "unit");
        require(amount >= 0, "a limit is not negative");
        require(amount > 0 || unit == LimitUnit.WORKING_DAY, "only WORKING_DAY may be 0");
        require((amount == 0) == (cutOff != null), "a cut-off goes with WORKING_DAY 0, and only with it");
    }

    /** So many hours inside office hours; the amount is positive. */
    public static Limit workingHours(int amount) {
        return new Limit(LimitUnit.WORKING_HOUR, amount, null);
    }

    /** So many working days after the first day; the amount is positive. */
    public static Limit workingDays(int amount) {
        return new Limit(LimitUnit.WORKING_DAY, amount, null);
    }

    /** So many days of any kind; the amount is positive. */
    public static Limit calendarDays(int amount) {
        return new Limit(LimitUnit.CALENDAR_DAY, amount, null);
    }

    /** So many months; the amount is positive. */
    public static Limit months(int amount) {
        return new Limit(LimitUnit.MONTH, amount, null);
    }

    /** The same day when started before the local time {@code cutOff}, else the next working day. */
    public static Limit sameDay(LocalTime cutOff) {
        return new Limit(LimitUnit.WORKING_DAY, 0, cutOff);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
