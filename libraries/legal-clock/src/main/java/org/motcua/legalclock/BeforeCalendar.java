package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;

/** A reception, or the start of a step, before the first year of the calendar: no rule of this library applies to it. */
public final class BeforeCalendar extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    BeforeCalendar(LocalDate day) {
        super("begun on " + day + ", before the calendar begins in " + WorkCalendar.FIRST_YEAR);
        this.day = day;
    }

    /** @throws BeforeCalendar when the moment's local day is before the calendar begins */
    static void refuse(Instant moment) {
        LocalDate day = LegalZone.day(moment);
        if (day.getYear() < WorkCalendar.FIRST_YEAR) {
            throw new BeforeCalendar(day);
        }
    }

    /** The local day of the refused reception or start. */
    public LocalDate day() {
        return day;
    }
}
