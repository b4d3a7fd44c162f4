package org.motcua.legalclock;

/** Why a version of a due date came about. */
public enum Cause {
    /** The dossier was received: the first due date. */
    RECEPTION,
    /** A pause ended, and the due date moved by it (possibly by nothing). */
    PAUSE,
    /** A pause ended, and the limit counted afresh. */
    RESTART,
    /** A letter of apology and extension named a new date. */
    EXTENSION
}
