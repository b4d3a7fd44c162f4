package org.motcua.deadline.domain;

/** Where a dossier stands; the first ten in the order of the national status codes 1 to 10. */
public enum DossierStatus {
    SUBMITTED,
    RECEIVED,
    REFUSED,
    IN_PROCESS,
    AWAITING_SUPPLEMENT,
    AWAITING_PAYMENT,
    WITHDRAWN,
    STOPPED,
    RESOLVED,
    RETURNED,
    /** It never counted: a duplicate made by mistake, or all that was recorded of it was corrected away. No code. */
    VOIDED
}
