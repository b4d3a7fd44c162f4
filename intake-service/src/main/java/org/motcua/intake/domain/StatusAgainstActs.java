package org.motcua.intake.domain;

/**
 * A line's status must be what its acts lead to. An import knows no start of processing: "in process" is simply
 * received and not finished.
 */
public final class StatusAgainstActs {

    private StatusAgainstActs() {}

    /** The fault, null when the status fits; a date that the status needs is named when it is missing. */
    public static Fault fault(LineFacts line) {
        DossierStatus status = DossierStatus.ofCode(line.status()).orElseThrow();
        String missing = missing(status, line);
        if (missing != null) {
            return Fault.of("status-needs", missing, LineField.STATUS);
        }
        boolean finishedTooEarly = line.finishedAt() != null && status.closing().isEmpty();
        return !finishedTooEarly && fits(status, line.acts()) ? null : Fault.of("status-contradicts", LineField.STATUS);
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
