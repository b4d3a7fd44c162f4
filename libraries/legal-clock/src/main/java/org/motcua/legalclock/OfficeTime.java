package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When an office can keep a promise: within its office hours on working days. Immutable.
 *
 * <p>A promised date is no period, so article 148 of the Civil Code does not roll it: whoever promises names a day that is worked.
 */
public final class OfficeTime {

    private final WorkingTime time;

    /**
     * The time of an office under one version of the calendar.
     *
     * @param calendar decides which days are worked, not null
     * @param hours of the office, not null
     */
    public OfficeTime(WorkCalendar calendar, OfficeHours hours) {
        this.time = new WorkingTime(calendar, hours);
    }

    /** Whether this local day is worked. */
    public boolean isWorked(LocalDate day) {
        return time.calendar().isWorkingDay(day);
    }

    /** Whether a due moment lies within office hours of a working day; one on a closing time does. */
    public boolean holds(Instant dueAt) {
        Instant due = LegalZone.truncated(dueAt);
        return time.deemed(due).equals(due) || time.between(justBefore(due), due) > 0;
    }

    /** The moment itself when it is open then, else the next opening. */
    public Instant openFrom(Instant moment) {
        return time.deemed(LegalZone.truncated(moment));
    }

    /** The end of office hours of this local day if it is worked, else of the next day that is. */
    public Instant closingOnOrAfter(LocalDate day) {
        return time.closing(time.calendar().firstWorkingDayOnOrAfter(day));
    }

    /** The end of office hours of this local day if it is worked, else of the last day before it that was. */
    public Instant closingOnOrBefore(LocalDate day) {
        return time.closing(time.calendar().minusWorkingDays(day.plusDays(1), 1));
    }

    private static Instant justBefore(Instant moment) {
        return moment.minusNanos(1_000);
    }
}
