package org.motcua.intake.record.domain;

import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierRefused;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.DossierFact.DossierTransferred;
import org.motcua.contract.DossierFact.DossierVoided;
import org.motcua.contract.DossierFact.DossierWithdrawn;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.OfficerAssigned;
import org.motcua.contract.DossierFact.PaymentCompleted;
import org.motcua.contract.DossierFact.PaymentRequested;
import org.motcua.contract.DossierFact.PrintedDueDateRecorded;
import org.motcua.contract.DossierFact.ProcessingStarted;
import org.motcua.contract.DossierFact.ProcessingStopped;
import org.motcua.contract.DossierFact.ResultReturned;
import org.motcua.contract.DossierFact.StepCompleted;
import org.motcua.contract.DossierFact.StepStarted;
import org.motcua.contract.DossierFact.SupplementCompleted;
import org.motcua.contract.DossierFact.SupplementRequested;
import org.motcua.contract.DossierFact.TransferAcknowledged;

/** Which act of a dossier a fact tells of. The order is that of the life of a dossier, for acts of equal time. */
public enum Slot {
    SUBMISSION,
    RECEPTION,
    REFUSAL,
    PROCESSING,
    ASSIGNMENT,
    TRANSFER,
    TRANSFER_RECEIPT,
    STEP_START,
    STEP_END,
    PRINTED_DUE_DATE,
    SUPPLEMENT_ASKED,
    PAYMENT_ASKED,
    SUPPLEMENT_COMPLETED,
    PAYMENT_COMPLETED,
    LETTER,
    CLOSING,
    HAND_OVER,
    VOID,
    DETAILS,
    CORRECTION;

    /** Whether it may be corrected: an act, and the mark of a duplicate. */
    public boolean isCorrectable() {
        return isAct() || this == VOID;
    }

    /** Whether it is an act, under time order; not a note on one. */
    boolean isAct() {
        return this != PRINTED_DUE_DATE && this != DETAILS && this != CORRECTION && this != VOID;
    }

    static Slot of(DossierFact fact) {
        return switch (fact) {
            case DossierSubmitted f -> SUBMISSION;
            case DossierReceived f -> RECEPTION;
            case DossierRefused f -> REFUSAL;
            case ProcessingStarted f -> PROCESSING;
            case OfficerAssigned f -> ASSIGNMENT;
            case DossierTransferred f -> TRANSFER;
            case TransferAcknowledged f -> TRANSFER_RECEIPT;
            case StepStarted f -> STEP_START;
            case StepCompleted f -> STEP_END;
            case DossierVoided f -> VOID;
            case PrintedDueDateRecorded f -> PRINTED_DUE_DATE;
            case SupplementRequested f -> SUPPLEMENT_ASKED;
            case PaymentRequested f -> PAYMENT_ASKED;
            case SupplementCompleted f -> SUPPLEMENT_COMPLETED;
            case PaymentCompleted f -> PAYMENT_COMPLETED;
            case ExtensionGranted f -> LETTER;
            case DossierResolved f -> CLOSING;
            case DossierWithdrawn f -> CLOSING;
            case ProcessingStopped f -> CLOSING;
            case ResultReturned f -> HAND_OVER;
            case DetailsRecorded f -> DETAILS;
            case FactCorrected f -> CORRECTION;
        };
    }
}
