package org.motcua.legalclock;

/** Arithmetic of Monday to Friday on epoch days, for years without a table. */
final class Weekdays {

    /** From 1969-12-29, a Monday, to epoch day 0. */
    private static final int MONDAY_SHIFT = 3;

    private Weekdays() {}

    static boolean isWeekday(long epochDay) {
        return Math.floorMod(epochDay + MONDAY_SHIFT, 7) < 5;
    }

    /** How many weekdays lie before this day, from a fixed Monday on; negative before that Monday. */
    static long before(long epochDay) {
        long days = epochDay + MONDAY_SHIFT;
        return 5 * Math.floorDiv(days, 7) + Math.min(Math.floorMod(days, 7), 5);
    }

    /** The weekday that has so many weekdays before it. */
    static long at(long count) {
        return 7 * Math.floorDiv(count, 5) + Math.floorMod(count, 5) - MONDAY_SHIFT;
    }
}
