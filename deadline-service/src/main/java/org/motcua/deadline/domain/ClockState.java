package org.motcua.deadline.domain;

import java.time.Instant;

/** What a dossier's clock does at a moment. */
public enum ClockState {
    /** Submitted, neither received nor refused: only the reception clock can run. */
    NOT_RECEIVED,
    /** Refused: it never had a dossier clock. */
    REFUSED,
    RUNNING,
    /** A pause that counts is open: neither late nor near due. */
    STANDS_STILL,
    LATE,
    /** Resolved, withdrawn or stopped. */
    CLOSED,
    /** It never counted and has no clocks. */
    VOIDED;

    /**
     * The state at {@code at}.
     *
     * @param lateFrom first moment at which the dossier is late, null when it is not going to be
     */
    public static ClockState of(
            DossierStatus status, boolean received, boolean closed, boolean standsStill, Instant lateFrom, Instant at) {
        if (status == DossierStatus.VOIDED) {
            return VOIDED;
        }
        if (closed) {
            return CLOSED;
        }
        if (status == DossierStatus.REFUSED) {
            return REFUSED;
        }
        if (!received) {
            return NOT_RECEIVED;
        }
        if (standsStill) {
            return STANDS_STILL;
        }
        return lateFrom != null && !lateFrom.isAfter(at) ? LATE : RUNNING;
    }
}
