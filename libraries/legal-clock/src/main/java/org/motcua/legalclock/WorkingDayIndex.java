package org.motcua.legalclock;

import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * Numbers the working days, so that counting them is a subtraction. Days inside the table are looked up; days outside it
 * are weekdays, by arithmetic.
 */
final class WorkingDayIndex {

    private final long firstDay;
    private final long endDay;
    /** The working days in {@code [firstDay, endDay)}. */
    private final long[] workingDays;
    /** {@code before[i]}: how many of them lie before {@code firstDay + i}. */
    private final int[] before;

    WorkingDayIndex(long firstDay, long endDay, LongPredicate working) {
        this.firstDay = firstDay;
        this.endDay = endDay;
        this.workingDays = LongStream.range(firstDay, endDay).filter(working).toArray();
        this.before = new int[Math.toIntExact(endDay - firstDay) + 1];
        for (long day : workingDays) {
            before[(int) (day - firstDay) + 1] = 1;
        }
        for (int i = 1; i < before.length; i++) {
            before[i] += before[i - 1];
        }
    }

    /** Working days before this day, from the first day of the table on; negative before it. */
    long before(long day) {
        if (day < firstDay) {
            return Weekdays.before(day) - Weekdays.before(firstDay);
        }
        if (day > endDay) {
            return workingDays.length + Weekdays.before(day) - Weekdays.before(endDay);
        }
        return before[(int) (day - firstDay)];
    }

    /** The working day that has so many working days before it: the inverse of {@link #before}. */
    long at(long count) {
        if (count < 0) {
            return Weekdays.at(Weekdays.before(firstDay) + count);
        }
        if (count >= workingDays.length) {
            return Weekdays.at(Weekdays.before(endDay) + count - workingDays.length);
        }
        return workingDays[(int) count];
    }
}
