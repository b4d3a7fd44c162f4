package org.motcua.deadline.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.deadline.domain.Proceedings;
import org.motcua.deadline.domain.Reception;
import org.motcua.deadline.domain.Submission;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Extension;
import org.motcua.legalclock.Limit;
import org.motcua.legalclock.Request;
import org.motcua.legalclock.RequestKind;

/** Collects effective events in order of event time. */
final class HistoryFold {

    private final Map<RequestKind, Instant> open = new EnumMap<>(RequestKind.class);
    private final List<Request> requests = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private Placement placement;
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
            case ProcessingStarted _, DossierTransferred _ -> start();
            case OfficerAssigned _,
                    StepStarted _,
                    StepCompleted _,
                    DossierVoided _,
                    DetailsRecorded _,
                    FactCorrected _ -> {
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

    private void start() {
        if (open.isEmpty() && closing == null) {
            status = DossierStatus.IN_PROCESS;
        }
    }

    private void ask(RequestKind kind, Instant at) {
        open.putIfAbsent(kind, at);
        status = awaited();
    }

    private void complete(RequestKind kind, Instant at) {
        Instant askedAt = open.remove(kind);
        if (askedAt != null) {
            requests.add(new Request(kind, askedAt, at));
            status = awaited();
        }
    }

    private DossierStatus awaited() {
        if (open.containsKey(RequestKind.SUPPLEMENT)) {
            return DossierStatus.AWAITING_SUPPLEMENT;
        }
        return open.isEmpty() ? DossierStatus.IN_PROCESS : DossierStatus.AWAITING_PAYMENT;
    }

    private void close(ClosingKind kind, DossierStatus closed, Instant at) {
        closing = new Closing(kind, at);
        status = closed;
    }

    Reading reading() {
        if (placement == null) {
            throw new IllegalArgumentException("neither submitted nor received");
        }
        open.forEach((kind, askedAt) -> requests.add(new Request(kind, askedAt, null)));
        requests.sort(Comparator.comparing(Request::askedAt));
        return new Reading(
                placement,
                new Proceedings(submission, reception, refusedAt, requests, extensions, closing, printedDueAt, status));
    }
}
