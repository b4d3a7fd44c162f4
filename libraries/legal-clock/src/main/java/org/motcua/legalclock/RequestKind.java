package org.motcua.legalclock;

/** What the applicant is asked for. Both kinds stop the clock alike. */
public enum RequestKind {
    /** A missing or wrong document (form 02). */
    SUPPLEMENT,
    /** A fee or another financial duty. */
    PAYMENT
}
