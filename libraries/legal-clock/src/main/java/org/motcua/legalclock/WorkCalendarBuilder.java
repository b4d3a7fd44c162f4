package org.motcua.legalclock;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Collects the notices of a version of the calendar. Not safe for use by several threads. */
public final class WorkCalendarBuilder {

    /** Enough for any limit in force; it bounds the size of the table. */
    private static final int LAST_YEAR = 2200;

    private final int version;
    private final NavigableMap<LocalDate, Notice> notices = new TreeMap<>();
    private final BitSet completeYears = new BitSet();

    WorkCalendarBuilder(int version) {
        this.version = version;
    }

    WorkCalendarBuilder(int version, NavigableMap<LocalDate, Notice> notices, BitSet completeYears) {
        this(version);
        this.notices.putAll(notices);
        this.completeYears.or(completeYears);
    }

    /**
     * Adds the notice about a day.
     *
     * @throws IllegalArgumentException when the day already has one, or its year is outside 2021–2200
     */
    public WorkCalendarBuilder add(Notice notice) {
        requireYear(notice.day().getYear());
        if (notices.putIfAbsent(notice.day(), notice) != null) {
            throw new IllegalArgumentException("two notices about " + notice.day());
        }
        return this;
    }

    /** Adds a day off; the source is the number of its notice. */
    public WorkCalendarBuilder dayOff(LocalDate day, String source) {
        return add(new Notice(day, Notice.Kind.DAY_OFF, source));
    }

    /** Adds a worked day of a weekend; the source is the number of its notice. */
    public WorkCalendarBuilder workedSaturday(LocalDate day, String source) {
        return add(new Notice(day, Notice.Kind.WORKED_SATURDAY, source));
    }

    /**
     * Replaces all that is known of a year.
     *
     * @throws IllegalArgumentException when a notice is about another year, or a day has two
     */
    public WorkCalendarBuilder year(int year, boolean complete, Collection<Notice> ofYear) {
        requireYear(year);
        if (ofYear.stream().anyMatch(notice -> notice.day().getYear() != year)) {
            throw new IllegalArgumentException("a notice is not about " + year);
        }
        notices.keySet().removeIf(day -> day.getYear() == year);
        completeYears.set(year - WorkCalendar.FIRST_YEAR, complete);
        ofYear.forEach(this::add);
        return this;
    }

    /** Says that all notices of a year are known. */
    public WorkCalendarBuilder complete(int year) {
        requireYear(year);
        completeYears.set(year - WorkCalendar.FIRST_YEAR);
        return this;
    }

    /** The calendar as collected so far. */
    public WorkCalendar build() {
        return new WorkCalendar(version, notices, completeYears);
    }

    private static void requireYear(int year) {
        if (year < WorkCalendar.FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no calendar can be kept for " + year);
        }
    }
}
