package org.motcua.intake.acts.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.record.domain.AskedFor;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.Slot;
import org.motcua.legalclock.RequestKind;

/** Which acts a dossier allows somebody now: the table of what may follow what, how often some may be, and whose they are. */
public final class AllowedActs {

    private final DossierNow dossier;
    private final ActRules rules;
    private final Predicate<String> desks;

    /** @param desks the units for which the one acts who asks */
    public AllowedActs(DossierNow dossier, ActRules rules, Predicate<String> desks) {
        this.dossier = dossier;
        this.rules = rules;
        this.desks = desks;
    }

    /** Whether a desk of the one who asks holds the dossier. */
    public boolean isHeld() {
        return desks.test(dossier.desk());
    }

    /** All that may be done now, in the order of a dossier's life. */
    public List<ActKind> all() {
        return Arrays.stream(ActKind.values())
                .filter(kind -> refusal(kind) == null)
                .toList();
    }

    /** Why the act is not allowed now, null when it is. */
    NotAllowed refusal(ActKind kind) {
        if (dossier.standing() != null) {
            return NotAllowed.of("dossier-voided");
        }
        if (!kind.isAllowedFrom(dossier.status())) {
            return NotAllowed.of("not-allowed-now");
        }
        if (!isHeld() && !(kind.isOfResponsible() && desks.test(dossier.unit()))) {
            return NotAllowed.of("at-another-desk");
        }
        return switch (kind) {
            case SUPPLEMENT_REQUEST -> supplementRequest();
            case PAYMENT_REQUEST -> paymentRequest();
            case SUPPLEMENT_COMPLETION -> open(RequestKind.SUPPLEMENT);
            case PAYMENT_COMPLETION -> open(RequestKind.PAYMENT);
            case EXTENSION -> extension();
            case TRANSFER_RECEIPT -> dossier.awaitsReceipt() ? null : NotAllowed.of("no-transfer-to-acknowledge");
            case STEP_COMPLETION -> dossier.runningSteps().isEmpty() ? NotAllowed.of("no-step-running") : null;
            default -> null;
        };
    }

    private NotAllowed supplementRequest() {
        if (dossier.count(Slot.SUPPLEMENT_ASKED) >= rules.maxSupplements()) {
            return NotAllowed.of("too-many-supplements", rules.maxSupplements());
        }
        return closed(RequestKind.SUPPLEMENT);
    }

    private NotAllowed paymentRequest() {
        return dossier.count(Slot.PAYMENT_ASKED) >= AskedFor.MOST
                ? NotAllowed.of("too-many-payments", AskedFor.MOST)
                : closed(RequestKind.PAYMENT);
    }

    private NotAllowed extension() {
        int max = dossier.reception().maxExtensions();
        return dossier.count(Slot.LETTER) >= max ? NotAllowed.of("too-many-extensions", max) : null;
    }

    private NotAllowed open(RequestKind kind) {
        return isOpen(kind) ? null : NotAllowed.of("no-open-request");
    }

    private NotAllowed closed(RequestKind kind) {
        return isOpen(kind) ? NotAllowed.of("request-still-open") : null;
    }

    private boolean isOpen(RequestKind kind) {
        return dossier.openRequests().stream().anyMatch(request -> request.kind() == kind);
    }
}
