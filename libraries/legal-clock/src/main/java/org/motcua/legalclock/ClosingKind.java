package org.motcua.legalclock;

/** How the clock of a received dossier ended. */
public enum ClosingKind {
    /** The result is ready; this is the finish, not the hand-over. */
    RESOLVED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Stopped by the unit (form 05). */
    STOPPED
}
