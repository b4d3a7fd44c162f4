package org.motcua.deadline.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierEvent;
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
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.deadline.domain.Proceedings;
import org.motcua.deadline.domain.Reception;
import org.motcua.deadline.domain.Submission;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Extension;
import org.motcua.legalclock.Limit;
import org.motcua.legalclock.RequestKind;

/** Collects effective events in order of event time. */
final class HistoryFold {

    private final RequestFold requests = new RequestFold();
    private final List<Extension> extensions = new ArrayList<>();
    private final StepFold steps = new StepFold();
    private Placement placement;
    private String transferredTo;
    private String officer;
    private String standing;
    private Submission submission;
    private Reception reception;
    private Instant refusedAt;
    private Closing closing;
    private Instant printedDueAt;
    private DossierStatus status = DossierStatus.SUBMITTED;

    void add(DossierEvent event) {
        Instant at = event.occurredAt();
        switch (event.fact()) {
            case DossierSubmitted fact -> submit(at, fact);
            case DossierReceived fact -> receive(at, fact);
            case DossierRefused _ -> refuse(at);
            case SupplementRequested _ -> ask(RequestKind.SUPPLEMENT, at);
            case SupplementCompleted _ -> complete(RequestKind.SUPPLEMENT, at);
            case PaymentRequested _ -> ask(RequestKind.PAYMENT, at);
            case PaymentCompleted _ -> complete(RequestKind.PAYMENT, at);
            case ExtensionGranted fact -> extensions.add(new Extension(at, fact.newDueAt()));
            case DossierWithdrawn _ -> close(ClosingKind.WITHDRAWN, DossierStatus.WITHDRAWN, at);
            case ProcessingStopped _ -> close(ClosingKind.STOPPED, DossierStatus.STOPPED, at);
            case DossierResolved _ -> close(ClosingKind.RESOLVED, DossierStatus.RESOLVED, at);
            case ResultReturned _ -> status = DossierStatus.RETURNED;
            case PrintedDueDateRecorded fact -> printedDueAt = fact.printedDueAt();
            case ProcessingStarted _ -> start();
            case DossierTransferred fact -> transfer(fact.unit());
            case OfficerAssigned fact -> officer = fact.officer();
            case StepStarted fact -> steps.start(at, fact);
            case StepCompleted fact -> steps.complete(at, fact.step());
            case DossierVoided fact -> standing = fact.standing();
            case TransferAcknowledged _, DetailsRecorded _, FactCorrected _ -> {
                // no clock depends on them; corrections have been applied before
            }
        }
    }

    private void submit(Instant at, DossierSubmitted fact) {
        submission = new Submission(at, fact.channel() == Channel.ONLINE, ContractHours.of(fact.officeHours()));
        if (reception == null) {
            placement = new Placement(fact.unit(), fact.procedure(), fact.field(), fact.channel());
        }
    }

    private void receive(Instant at, DossierReceived fact) {
        Limit limit = new Limit(
                fact.limit().unit(), fact.limit().amount(), fact.limit().cutOff());
        reception = new Reception(
                at,
                limit,
                fact.pausePolicy(),
                fact.maxExtensions(),
                fact.calendarVersion(),
                ContractHours.of(fact.officeHours()));
        placement = new Placement(fact.unit(), fact.procedure(), fact.field(), fact.channel());
        printedDueAt = printedDueAt == null ? fact.printedDueAt() : printedDueAt;
        status = DossierStatus.RECEIVED;
    }

    private void refuse(Instant at) {
        refusedAt = at;
        status = DossierStatus.REFUSED;
    }

    /** The officer of the desk it leaves has it no more. */
    private void transfer(String unit) {
        transferredTo = Placement.requireCode(unit, "unit");
        officer = null;
        start();
    }

    private void start() {
        if (!requests.isOpen() && closing == null) {
            status = DossierStatus.IN_PROCESS;
        }
    }

    private void ask(RequestKind kind, Instant at) {
        requests.ask(kind, at);
        status = requests.awaited();
    }

    private void complete(RequestKind kind, Instant at) {
        requests.complete(kind, at);
        status = requests.awaited();
    }

    private void close(ClosingKind kind, DossierStatus closed, Instant at) {
        closing = new Closing(kind, at);
        status = closed;
    }

    /** Whether it was submitted or received. */
    boolean hasPlacement() {
        return placement != null;
    }

    Reading reading() {
        if (standing != null) {
            return voidedReading();
        }
        return new Reading(
                placement,
                desk(),
                null,
                new Proceedings(
                        submission,
                        reception,
                        refusedAt,
                        requests.requests(),
                        extensions,
                        closing,
                        printedDueAt,
                        steps.runs(closing),
                        status));
    }

    /** Of all that was recorded only where it was is left. */
    Reading voidedReading() {
        if (placement == null) {
            throw new IllegalArgumentException("neither submitted nor received");
        }
        return new Reading(placement, desk(), standing, Proceedings.voided());
    }

    private Desk desk() {
        return new Desk(transferredTo == null ? placement.unit() : transferredTo, officer);
    }
}
