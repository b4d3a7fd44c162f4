package org.motcua.intake.imports.domain;

import org.motcua.intake.record.domain.Acts;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.LineField;

/**
 * A line's status must be what its acts lead to. An import knows no start of processing: "in process" is simply
 * received and not finished.
 */
final class StatusAgainstActs {

    private StatusAgainstActs() {}

    /** A date that the status needs and that is missing, or an end that it excludes; null when there is none. */
    static Fault faultOfDates(LineFacts line) {
        DossierStatus status = statusOf(line);
        boolean ended = line.finishedAt() != null || line.acts().returnedAt() != null;
        if (ended && status.closing().isEmpty()) {
            return Fault.of("status-contradicts", LineField.STATUS);
        }
        String missing = missing(status, line);
        return missing == null ? null : Fault.of("status-needs", missing, LineField.STATUS);
    }

    /** The fault when acts that are in order lead to another status; null when they lead to this one. */
    static Fault faultOfActs(LineFacts line) {
        return fits(statusOf(line), line.acts()) ? null : Fault.of("status-contradicts", LineField.STATUS);
    }

    private static DossierStatus statusOf(LineFacts line) {
        return DossierStatus.ofCode(line.status()).orElseThrow();
    }

    private static String missing(DossierStatus status, LineFacts line) {
        Acts acts = line.acts();
        return switch (status) {
            case SUBMITTED -> null;
            case REFUSED -> acts.refusedAt() == null ? LineField.REFUSED : null;
            case RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT ->
                acts.receivedAt() == null ? LineField.RECEIVED : null;
            case WITHDRAWN, STOPPED, RESOLVED -> line.finishedAt() == null ? LineField.FINISHED : null;
            case RETURNED ->
                line.finishedAt() == null ? LineField.FINISHED : acts.returnedAt() == null ? LineField.RETURNED : null;
        };
    }

    private static boolean fits(DossierStatus status, Acts acts) {
        DossierStatus derived = DossierStatus.of(acts);
        return switch (status) {
            case IN_PROCESS -> derived == DossierStatus.IN_PROCESS || derived == DossierStatus.RECEIVED;
            case AWAITING_SUPPLEMENT -> !acts.isClosed() && acts.hasOpenSupplement();
            case AWAITING_PAYMENT -> !acts.isClosed() && acts.hasOpenPayment();
            default -> derived == status;
        };
    }
}
