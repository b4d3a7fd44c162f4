package org.motcua.legalclock;

/** The class of a finished dossier (trước hạn, đúng hạn, quá hạn), compared on local dates, not on timestamps. */
public enum Timeliness {
    /** Finished on a day before the due date. */
    EARLY,
    /** Finished on the due date. */
    ON_TIME,
    /** Finished when the due date had passed. */
    OVERDUE
}
