package org.motcua.intake.acts.domain;

import java.util.EnumSet;
import java.util.Set;
import org.motcua.contract.DossierFact;
import org.motcua.intake.record.domain.DossierStatus;

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
    /** Of a transfer that nobody has acknowledged yet. */
    TRANSFER_RECEIPT(
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

    /**
     * Whether it is the unit responsible's as well while another unit's desk holds the dossier: that takes it back, hands the
     * result out where the receipt promised it, and voids a duplicate of its own. All other acts are the desk's.
     */
    public boolean isOfResponsible() {
        return this == TRANSFER || this == HAND_OVER || this == VOID;
    }

    /** The act that a fact tells of; null for a submission and for what is merely noted about a dossier. */
    public static ActKind of(DossierFact fact) {
        return switch (fact) {
            case DossierFact.DossierReceived f -> RECEPTION;
            case DossierFact.DossierRefused f -> REFUSAL;
            case DossierFact.ProcessingStarted f -> PROCESSING;
            case DossierFact.OfficerAssigned f -> ASSIGNMENT;
            case DossierFact.DossierTransferred f -> TRANSFER;
            case DossierFact.TransferAcknowledged f -> TRANSFER_RECEIPT;
            case DossierFact.StepStarted f -> STEP_START;
            case DossierFact.StepCompleted f -> STEP_COMPLETION;
            case DossierFact.SupplementRequested f -> SUPPLEMENT_REQUEST;
            case DossierFact.SupplementCompleted f -> SUPPLEMENT_COMPLETION;
            case DossierFact.PaymentRequested f -> PAYMENT_REQUEST;
            case DossierFact.PaymentCompleted f -> PAYMENT_COMPLETION;
            case DossierFact.ExtensionGranted f -> EXTENSION;
            case DossierFact.DossierWithdrawn f -> WITHDRAWAL;
            case DossierFact.ProcessingStopped f -> STOP;
            case DossierFact.DossierResolved f -> RESOLUTION;
            case DossierFact.ResultReturned f -> HAND_OVER;
            case DossierFact.DossierVoided f -> VOID;
            case DossierFact.DossierSubmitted f -> null;
            case DossierFact.PrintedDueDateRecorded f -> null;
            case DossierFact.DetailsRecorded f -> null;
            case DossierFact.FactCorrected f -> null;
        };
    }
}
