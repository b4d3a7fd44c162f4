package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A limit that has been counted out to its due date, and can be moved by pauses. Immutable. */
sealed interface Term permits HourTerm, WorkingDayTerm, CalendarTerm {

    /** The due moment. */
    Instant dueAt();

    /** The first moment at which the due date has passed. */
    Instant passedFrom();

    /** This term, moved by a pause that has ended. */
    Term movedBy(Pause pause);

    /** The first day from which days off and worked Saturdays have an influence. */
    LocalDate sensitiveFrom(LocalDate start);

    /** What moved the due day at the end of counting. */
    List<Reason> adjustments();

    /** The local day of the due moment. */
    default LocalDate dueDay() {
        return LegalZone.day(dueAt());
    }
}
