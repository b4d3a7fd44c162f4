package org.motcua.legalclock;

import java.time.LocalDate;

/** A reception before the first year of the calendar: no rule of this library applies to it. */
public final class BeforeCalendar extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    BeforeCalendar(LocalDate day) {
        super("received on " + day + ", before the calendar begins in " + WorkCalendar.FIRST_YEAR);
        this.day = day;
    }

    /** The local day of the refused reception. */
    public LocalDate day() {
        return day;
    }
}
