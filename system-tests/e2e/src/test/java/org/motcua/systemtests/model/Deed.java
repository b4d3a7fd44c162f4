package org.motcua.systemtests.model;

import static org.motcua.systemtests.model.State.AWAITING_PAYMENT;
import static org.motcua.systemtests.model.State.AWAITING_SUPPLEMENT;
import static org.motcua.systemtests.model.State.IN_PROCESS;
import static org.motcua.systemtests.model.State.RECEIVED;
import static org.motcua.systemtests.model.State.RESOLVED;
import static org.motcua.systemtests.model.State.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be done with a dossier: the table of docs/acts.md. */
enum Deed {
    SUBMISSION("", "", "DossierSubmitted"),
    RECEPTION("reception", "counter", "DossierReceived", SUBMITTED),
    REFUSAL("refusal", "counter", "DossierRefused", SUBMITTED),
    PROCESSING("processing", "officer", "ProcessingStarted", RECEIVED, IN_PROCESS),
    ASSIGNMENT("assignment", "counter officer", "OfficerAssigned", RECEIVED, IN_PROCESS),
    SUPPLEMENT_REQUEST(
            "supplement-requests", "counter officer", "SupplementRequested", RECEIVED, IN_PROCESS, AWAITING_PAYMENT),
    SUPPLEMENT_COMPLETION(
            "supplement-completion", "counter officer", "SupplementCompleted", AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
    PAYMENT_REQUEST(
            "payment-requests", "counter officer", "PaymentRequested", RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT),
    PAYMENT_COMPLETION(
            "payment-completion", "counter officer", "PaymentCompleted", AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
    EXTENSION("extensions", "officer", "ExtensionGranted", RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
    TRANSFER(
            "transfer",
            "counter officer",
            "DossierTransferred",
            RECEIVED,
            IN_PROCESS,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    TRANSFER_RECEIPT(
            "transfer-receipt",
            "counter officer",
            "TransferAcknowledged",
            RECEIVED,
            IN_PROCESS,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    STEP_START("step-start", "officer", "StepStarted", RECEIVED, IN_PROCESS),
    STEP_COMPLETION(
            "step-completion", "officer", "StepCompleted", RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
    RESOLUTION("resolution", "officer", "DossierResolved", RECEIVED, IN_PROCESS),
    HAND_OVER("hand-over", "counter", "ResultReturned", RESOLVED),
    WITHDRAWAL(
            "withdrawal",
            "counter",
            "DossierWithdrawn",
            SUBMITTED,
            RECEIVED,
            IN_PROCESS,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    STOP("stop", "officer", "ProcessingStopped", RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
    VOID("void", "", "DossierVoided", State.values()),
    CORRECTION("", "", "FactCorrected");

    /** All that can be done once a dossier is there. */
    static final List<Deed> ACTS = List.copyOf(EnumSet.range(RECEPTION, VOID));

    static final Set<Deed> CLOSINGS = EnumSet.of(RESOLUTION, WITHDRAWAL, STOP);
    static final Set<Deed> WITH_REASON = EnumSet.of(REFUSAL, WITHDRAWAL, STOP, EXTENSION, VOID);

    private final String word;
    private final Set<String> roles;
    private final String fact;
    private final Set<State> from;

    Deed(String word, String roles, String fact, State... from) {
        this.word = word;
        this.roles = Set.of(roles.split(" "));
        this.fact = fact;
        this.from = from.length == 0 ? EnumSet.noneOf(State.class) : EnumSet.copyOf(Arrays.asList(from));
    }

    String word() {
        return word;
    }

    String fact() {
        return fact;
    }

    boolean isFor(String role) {
        return role.equals("supervisor") || roles.contains(role);
    }

    boolean isFrom(State state) {
        return from.contains(state);
    }

    /** Whether it belongs to the life of a dossier, under time order. */
    boolean isOfLife() {
        return this != VOID && this != CORRECTION;
    }
}
