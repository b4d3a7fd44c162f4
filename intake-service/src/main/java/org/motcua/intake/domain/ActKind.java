package org.motcua.intake.domain;

import java.util.EnumSet;
import java.util.Set;

/** The acts on a dossier that exists, and the statuses from which the law allows each. */
public enum ActKind {
    RECEPTION(DossierStatus.SUBMITTED),
    REFUSAL(DossierStatus.SUBMITTED),
    PROCESSING(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS),
    ASSIGNMENT(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS),
    /** Also while the other kind of request is open. */
    SUPPLEMENT_REQUEST(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS, DossierStatus.AWAITING_PAYMENT),
    SUPPLEMENT_COMPLETION(DossierStatus.AWAITING_SUPPLEMENT, DossierStatus.AWAITING_PAYMENT),
    /** Also while the other kind of request is open. */
    PAYMENT_REQUEST(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS, DossierStatus.AWAITING_SUPPLEMENT),
    PAYMENT_COMPLETION(DossierStatus.AWAITING_SUPPLEMENT, DossierStatus.AWAITING_PAYMENT),
    EXTENSION(
            DossierStatus.RECEIVED,
            DossierStatus.IN_PROCESS,
            DossierStatus.AWAITING_SUPPLEMENT,
            DossierStatus.AWAITING_PAYMENT),
    TRANSFER(
            DossierStatus.RECEIVED,
            DossierStatus.IN_PROCESS,
            DossierStatus.AWAITING_SUPPLEMENT,
            DossierStatus.AWAITING_PAYMENT),
    STEP_START(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS),
    /** Of a step that is under way. */
    STEP_COMPLETION(
            DossierStatus.RECEIVED,
            DossierStatus.IN_PROCESS,
            DossierStatus.AWAITING_SUPPLEMENT,
            DossierStatus.AWAITING_PAYMENT),
    RESOLUTION(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS),
    HAND_OVER(DossierStatus.RESOLVED),
    WITHDRAWAL(
            DossierStatus.SUBMITTED,
            DossierStatus.RECEIVED,
            DossierStatus.IN_PROCESS,
            DossierStatus.AWAITING_SUPPLEMENT,
            DossierStatus.AWAITING_PAYMENT),
    STOP(
            DossierStatus.RECEIVED,
            DossierStatus.IN_PROCESS,
            DossierStatus.AWAITING_SUPPLEMENT,
            DossierStatus.AWAITING_PAYMENT),
    /** Of a duplicate made by mistake, wherever it stands. */
    VOID(DossierStatus.values());

    private final Set<DossierStatus> from;

    ActKind(DossierStatus... from) {
        this.from = EnumSet.copyOf(Set.of(from));
    }

    /** Whether the table of what may follow what allows the act from this status. */
    public boolean isAllowedFrom(DossierStatus status) {
        return from.contains(status);
    }
}
