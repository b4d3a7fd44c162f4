package org.motcua.legalclock;

/** Which due date a statement is about. Statistics use {@link #STATUTORY} unless they name another one. */
public enum Basis {
    /** The limit plus pauses. An apology never moves it. */
    STATUTORY,
    /** The later of the statutory date and the new date of a letter of extension that was issued in time. */
    RESCHEDULED
}
