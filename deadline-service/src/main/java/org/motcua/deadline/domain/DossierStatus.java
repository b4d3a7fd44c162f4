package org.motcua.deadline.domain;

/** Where a dossier stands; the order is that of the national status codes 1 to 10. */
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
    RETURNED
}
