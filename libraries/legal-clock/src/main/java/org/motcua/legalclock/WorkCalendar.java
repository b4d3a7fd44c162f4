package org.motcua.legalclock;

import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One version of the calendar of working days: Monday to Friday, less the days off and plus the worked Saturdays that
 * official notices have fixed. Immutable. All days are local days of {@link LegalZone}.
 *
 * <p>A year is <i>complete</i> when all its notices are known. Days in an incomplete year, and in years without any
 * entry, follow weekends only; a due date that reaches there is provisional. Every query takes constant or
 * logarithmic time.
 */
public final class WorkCalendar {

    /** There is no calendar before this year; a reception before it is refused. */
    public static final int FIRST_YEAR = 2021;

    private final int version;
    private final NavigableMap<LocalDate, Notice> notices;
    private final NavigableMap<LocalDate, Notice> effective = new TreeMap<>();
    private final BitSet completeYears;
    private final WorkingDayIndex index;

    WorkCalendar(int version, NavigableMap<LocalDate, Notice> notices, BitSet completeYears) {
        this.version = version;
        this.notices = new TreeMap<>(notices);
        this.completeYears = (BitSet) completeYears.clone();
        notices.forEach(this::takeEffect);
        long end = Year.of(FIRST_YEAR + completeYears.length()).atDay(1).toEpochDay();
        this.index = new WorkingDayIndex(Year.of(FIRST_YEAR).atDay(1).toEpochDay(), end, this::isWorked);
    }

    private void takeEffect(LocalDate day, Notice notice) {
        boolean worked = notice.kind() == Notice.Kind.WORKED_SATURDAY;
        if (isComplete(day.getYear()) && worked != Weekdays.isWeekday(day.toEpochDay())) {
            effective.put(day, notice);
        }
    }

    /** A notice in effect turns the day of the week into its opposite. */
    private boolean isWorked(long epochDay) {
        return Weekdays.isWeekday(epochDay) != effective.containsKey(LocalDate.ofEpochDay(epochDay));
    }

    /** Version 1: the years 2021–2026 as they were announced. */
    public static WorkCalendar shipped() {
        return ShippedCalendar.VERSION_1;
    }

    /** An empty calendar to be filled: no year is complete. */
    public static WorkCalendarBuilder builder(int version) {
        return new WorkCalendarBuilder(version);
    }

    /** A copy of this calendar to be changed, as another version. */
    public WorkCalendarBuilder toBuilder(int newVersion) {
        return new WorkCalendarBuilder(newVersion, notices, completeYears);
    }

    /** The number of this version; 1 is the shipped one. */
    public int version() {
        return version;
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return index.before(day.toEpochDay() + 1) > index.before(day.toEpochDay());
    }

    /**
     * Working days in ({@code afterExclusive}, {@code untilInclusive}]. When the second day is before the first, the
     * negative of the count the other way round.
     */
    public int workingDaysBetween(LocalDate afterExclusive, LocalDate untilInclusive) {
        long count = index.before(untilInclusive.toEpochDay() + 1) - index.before(afterExclusive.toEpochDay() + 1);
        return Math.toIntExact(count);
    }

    /**
     * The {@code count}-th working day after this day; the day itself for 0, whether it is worked or not.
     *
     * @throws IllegalArgumentException when the count is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        requireNotNegative(count);
        return count == 0 ? day : at(index.before(day.toEpochDay() + 1) + count - 1);
    }

    /**
     * The {@code count}-th working day before this day; the day itself for 0, whether it is worked or not.
     *
     * @throws IllegalArgumentException when the count is negative
     */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        requireNotNegative(count);
        return count == 0 ? day : at(index.before(day.toEpochDay()) - count);
    }

    /** This day if it is a working day, else the next one that is (Civil Code 2015, article 148). */
    public LocalDate firstWorkingDayOnOrAfter(LocalDate day) {
        return at(index.before(day.toEpochDay()));
    }

    /**
     * The latest due date that is late by at least so many working days on {@code today}: the latest {@code d} with
     * {@code workingDaysBetween(d, today) >= minWorkingDays}. With it a filter can compare stored days.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public LocalDate latestDayLateBy(LocalDate today, int minWorkingDays) {
        requireNotNegative(minWorkingDays);
        return at(index.before(today.toEpochDay() + 1) - minWorkingDays).minusDays(1);
    }

    /** Whether all notices of this year are known. */
    public boolean isComplete(int year) {
        return year >= FIRST_YEAR && completeYears.get(year - FIRST_YEAR);
    }

    /** The first year that is not complete, not before {@code year}. */
    public int firstIncompleteYear(int year) {
        return year < FIRST_YEAR ? year : FIRST_YEAR + completeYears.nextClearBit(year - FIRST_YEAR);
    }

    /** The notice about this day, also when its year is still incomplete. */
    public Optional<Notice> notice(LocalDate day) {
        return Optional.ofNullable(notices.get(day));
    }

    /** All notices about days of this year, by day, also when the year is still incomplete. */
    public List<Notice> notices(int year) {
        Year whole = Year.of(year);
        return List.copyOf(
                notices.subMap(whole.atDay(1), whole.plusYears(1).atDay(1)).values());
    }

    /** The notices in effect that make a day of [{@code from}, {@code to}] unlike its day of the week, by day. */
    public List<Notice> exceptions(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : List.copyOf(effective.subMap(from, true, to, true).values());
    }

    /** Working days before this day, from the first day of {@link #FIRST_YEAR} on. */
    long workingDaysBefore(LocalDate day) {
        return index.before(day.toEpochDay());
    }

    /** The working day that has so many working days before it. */
    LocalDate at(long workingDaysBefore) {
        return LocalDate.ofEpochDay(index.at(workingDaysBefore));
    }

    private static void requireNotNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a negative number of working days");
        }
    }
}
