package org.motcua.legalclock;

/** What a request for a supplement or a payment does to the clock of a dossier. It is data of the procedure. */
public enum PausePolicy {
    /** The clock stands still while the request is open; then the due date moves by the pause. */
    PAUSE_RESUME,
    /** The clock stands still while the request is open; then the whole limit counts afresh. */
    RESTART,
    /** A request stops nothing: the dossier can go late while it waits. */
    NONE
}
