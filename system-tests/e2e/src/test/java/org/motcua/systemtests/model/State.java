package org.motcua.systemtests.model;

/** Where a dossier stands. */
enum State {
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
