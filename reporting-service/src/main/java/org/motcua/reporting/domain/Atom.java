package org.motcua.reporting.domain;

import java.util.List;
import java.util.Locale;

/**
 * A neutral thing that happens to a received dossier on one local day. Reports add atoms up; what an atom means in a
 * report is that report's definition.
 */
public enum Atom {
    /** Received. */
    ENTERED,
    /** Resolved, whatever its class. */
    RESOLVED,
    RESOLVED_EARLY,
    RESOLVED_ON_TIME,
    RESOLVED_OVERDUE,
    /** The three classes again, on the later date of an apology letter. */
    RESCHEDULED_EARLY,
    RESCHEDULED_ON_TIME,
    RESCHEDULED_OVERDUE,
    /** Withdrawn after reception. */
    WITHDRAWN,
    /** Withdrawn when it was late already. */
    WITHDRAWN_LATE,
    /** Withdrawn when it was late already, even on the date of an apology letter. */
    WITHDRAWN_LATE_RESCHEDULED,
    /** Stopped. */
    STOPPED,
    /** Stopped when it was late already. */
    STOPPED_LATE,
    /** Its statutory due date passed while it was open. */
    BECAME_LATE,
    /** Closed, in any way, when it was late already. */
    LEFT_LATE,
    /** Became late or was asked for a second supplement, whichever came first (Decision 766/QĐ-TTg). */
    BECAME_TROUBLED,
    /** Closed, in any way, after one of the two. */
    LEFT_TROUBLED;

    /** In the order of the columns of the counter tables. */
    public static final List<Atom> ALL = List.of(values());

    private final String column = name().toLowerCase(Locale.ROOT);

    /** The column of the counter tables that counts this atom. */
    public String column() {
        return column;
    }
}
