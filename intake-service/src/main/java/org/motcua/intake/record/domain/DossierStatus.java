package org.motcua.intake.record.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.ClosingKind;

/** A dossier's status; the national code is {@link #code()}. */
public enum DossierStatus {
    SUBMITTED(1),
    RECEIVED(2),
    REFUSED(3),
    IN_PROCESS(4),
    AWAITING_SUPPLEMENT(5),
    AWAITING_PAYMENT(6),
    WITHDRAWN(7),
    STOPPED(8),
    RESOLVED(9),
    RETURNED(10);

    private final int code;

    DossierStatus(int code) {
        this.code = code;
    }

    /** The national code, 1 to 10. */
    public int code() {
        return code;
    }

    /** The status of a national code, empty when there is none. */
    public static Optional<DossierStatus> ofCode(int code) {
        return code >= 1 && code <= values().length ? Optional.of(values()[code - 1]) : Optional.empty();
    }

    /** How a dossier of this status ended, empty while it is open and when it was refused. */
    public Optional<ClosingKind> closing() {
        return switch (this) {
            case WITHDRAWN -> Optional.of(ClosingKind.WITHDRAWN);
            case STOPPED -> Optional.of(ClosingKind.STOPPED);
            case RESOLVED, RETURNED -> Optional.of(ClosingKind.RESOLVED);
            default -> Optional.empty();
        };
    }

    /** The status that acts in order lead to, when nobody has started to process the dossier. */
    public static DossierStatus of(Acts acts) {
        return of(acts, false);
    }

    /** @param taken whether processing was started, or the dossier went on to another desk */
    static DossierStatus of(Acts acts, boolean taken) {
        if (acts.isClosed()) {
            return ofClosing(acts.closing(), acts.returnedAt());
        }
        if (acts.receivedAt() == null) {
            return acts.refusedAt() == null ? SUBMITTED : REFUSED;
        }
        if (acts.hasOpenSupplement() || acts.hasOpenPayment()) {
            return ofOpen(acts);
        }
        return taken || acts.hasRequests() ? IN_PROCESS : RECEIVED;
    }

    private static DossierStatus ofClosing(Closing closing, Instant returnedAt) {
        return switch (closing.kind()) {
            case WITHDRAWN -> WITHDRAWN;
            case STOPPED -> STOPPED;
            case RESOLVED -> returnedAt == null ? RESOLVED : RETURNED;
        };
    }

    /** With both kinds open, the one asked for last. */
    private static DossierStatus ofOpen(Acts acts) {
        Instant supplement = openSince(acts.supplements());
        Instant payment = openSince(acts.payments());
        return payment == null || (supplement != null && supplement.isAfter(payment))
                ? AWAITING_SUPPLEMENT
                : AWAITING_PAYMENT;
    }

    private static Instant openSince(List<AskedFor> requests) {
        return requests.isEmpty() || !requests.getLast().isOpen()
                ? null
                : requests.getLast().askedAt();
    }
}
