package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One thing that moved a due date, or that was asked to and did not; structured, without language.
 *
 * @param kind what it is, not null; it says what the other fields mean
 * @param fromDay first local day concerned, not null
 * @param toDay last local day concerned, or the day it led to; not null
 * @param from the moment it began; null when it concerns whole days
 * @param to the moment it ended or led to; null when it concerns whole days, or has not ended
 * @param notice the number of the official notice, for days of the calendar; else null
 */
public record Reason(Kind kind, LocalDate fromDay, LocalDate toDay, Instant from, Instant to, String notice) {

    /** What can move a due date. */
    public enum Kind {
        /** Received (or restarted) at {@code from}, outside office hours: counts from the next opening, {@code to}. */
        AFTER_HOURS,
        /** Started on {@code fromDay} at or after the cut-off of a same-day procedure: due on {@code toDay}. */
        CUT_OFF,
        /** A weekday off, by {@code notice}. */
        DAY_OFF,
        /** A day of a weekend that is worked, by {@code notice}. */
        WORKED_SATURDAY,
        /** The clock stood still in {@code from ≤ t < to}, or does since {@code from}; the days are those of the deemed moments. */
        PAUSE,
        /** The limit counts afresh from {@code to}, after the pause that began at {@code from}. */
        RESTART,
        /** The applicant completed a request so late that the due date is that day, {@code toDay}, not {@code fromDay}. */
        COMPLETION_DAY,
        /** The month of {@code toDay} has no such day as that of {@code fromDay}: its last day is taken. */
        MONTH_END,
        /** The last day, {@code fromDay}, is not worked: rolled to {@code toDay} (Civil Code 2015, article 148). */
        ROLL,
        /** From {@code fromDay} to the due date {@code toDay} the calendar is not yet published: weekends only. */
        PROVISIONAL_YEAR,
        /** A letter of {@code from} gave the new date {@code to}. */
        EXTENSION,
        /** Ignored: the letter of {@code from} was issued when the dossier was already late or closed. */
        EXTENSION_TOO_LATE,
        /** Ignored: the letter of {@code from} is one more than the rules allow. */
        EXTENSION_BEYOND_MAXIMUM,
        /** Ignored: the letter of {@code from} named a date that is not later than the statutory one. */
        EXTENSION_NOT_LATER,
        /** Ignored: the request of {@code from} was made when the dossier was already late. */
        PAUSE_TOO_LATE,
        /** Ignored: by the procedure's policy the request of {@code from} stops nothing. */
        PAUSE_NOT_COUNTED
    }

    public Reason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fromDay, "fromDay");
        Objects.requireNonNull(toDay, "toDay");
    }

    static Reason ofDays(Kind kind, LocalDate fromDay, LocalDate toDay) {
        return new Reason(kind, fromDay, toDay, null, null, null);
    }

    static Reason ofMoments(Kind kind, Instant from, Instant to) {
        return new Reason(kind, LegalZone.day(from), LegalZone.day(to == null ? from : to), from, to, null);
    }

    static Reason of(Notice notice) {
        Kind kind = notice.kind() == Notice.Kind.DAY_OFF ? Kind.DAY_OFF : Kind.WORKED_SATURDAY;
        return new Reason(kind, notice.day(), notice.day(), null, null, notice.source());
    }
}
