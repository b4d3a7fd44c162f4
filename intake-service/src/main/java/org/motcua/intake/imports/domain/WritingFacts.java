package org.motcua.intake.imports.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.contract.DossierFact.DossierRefused;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.DossierWithdrawn;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.PaymentCompleted;
import org.motcua.contract.DossierFact.PaymentRequested;
import org.motcua.contract.DossierFact.PrintedDueDateRecorded;
import org.motcua.contract.DossierFact.ProcessingStopped;
import org.motcua.contract.DossierFact.ResultReturned;
import org.motcua.contract.DossierFact.SupplementCompleted;
import org.motcua.contract.DossierFact.SupplementRequested;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.imports.domain.Target.LetterTarget;
import org.motcua.intake.imports.domain.Target.RequestTarget;
import org.motcua.intake.imports.domain.Target.TextTarget;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier;
import org.motcua.intake.record.domain.Slot;

/** The facts that lead from a record to a target: new events by event time, then corrections. */
final class WritingFacts {

    private static final List<Slot> MANY = List.of(
            Slot.SUPPLEMENT_ASKED, Slot.SUPPLEMENT_COMPLETED, Slot.PAYMENT_ASKED, Slot.PAYMENT_COMPLETED, Slot.LETTER);

    /** Of acts at the same time, a completion comes before the next request and after its own. */
    private record Placed(NewFact fact, int rank) {}

    private final RecordedDossier recorded;
    private final Target target;
    private final String correctionReason;
    private final EntryFacts entry;
    private final List<Placed> added = new ArrayList<>();
    private final List<NewFact> later = new ArrayList<>();
    private final Set<Long> kept = new HashSet<>();

    WritingFacts(CatalogueRules catalogue, RecordedDossier recorded, Target target, String correctionReason) {
        this.recorded = recorded;
        this.target = target;
        this.correctionReason = correctionReason;
        this.entry = new EntryFacts(catalogue, recorded, target);
    }

    List<NewFact> facts() {
        submission();
        once(Slot.RECEPTION, target.receivedAt(), target.receivedAt() == null ? null : entry.reception(), null);
        once(Slot.REFUSAL, target.refusedAt(), new DossierRefused(), target.refusalReason());
        printedDueDate();
        target.supplements().forEach(request -> request(request, Slot.SUPPLEMENT_ASKED));
        target.payments().forEach(request -> request(request, Slot.PAYMENT_ASKED));
        target.letters().forEach(this::letter);
        once(Slot.CLOSING, target.closing() == null ? null : target.closing().at(), closingFact(), null);
        once(Slot.HAND_OVER, target.returnedAt(), new ResultReturned(), null);
        MANY.stream().flatMap(recorded::all).forEach(this::takeBackUnlessKept);
        details();
        return inOrder();
    }

    private List<NewFact> inOrder() {
        added.sort(Comparator.comparing((Placed placed) -> placed.fact().at()).thenComparingInt(Placed::rank));
        return Stream.concat(added.stream().map(Placed::fact), later.stream()).toList();
    }

    private void submission() {
        Details details = target.details();
        RecordedAct act = recorded.standing(Slot.SUBMISSION);
        DossierFact fact = entry.submission();
        if (act == null) {
            add(new NewFact(target.submittedAt(), fact, null, null, details), Slot.SUBMISSION);
        } else if (!act.at().equals(target.submittedAt()) || !act.fact().equals(fact)) {
            correct(act, target.submittedAt(), fact);
        }
    }

    /** An act that happens once: it is new, as recorded, otherwise than recorded, or it never happened. */
    private void once(Slot slot, Instant at, DossierFact fact, String text) {
        RecordedAct act = recorded.standing(slot);
        if (act == null && at != null) {
            add(NewFact.with(at, fact, text), slot);
        } else if (act != null && at == null) {
            correct(act, null, null);
        } else if (act != null && !(act.at().equals(at) && act.fact().equals(fact))) {
            correct(act, at, fact);
        }
    }

    private DossierFact closingFact() {
        if (target.closing() == null) {
            return null;
        }
        return switch (target.closing().kind()) {
            case RESOLVED -> new DossierResolved();
            case WITHDRAWN -> new DossierWithdrawn();
            case STOPPED -> new ProcessingStopped();
        };
    }

    /** A date that comes with the reception is part of it; one that comes without or later is a fact of its own. */
    private void printedDueDate() {
        Instant printed = target.printedDueAt();
        RecordedAct act = recorded.standing(Slot.PRINTED_DUE_DATE);
        boolean withReception = recorded.standing(Slot.RECEPTION) == null && target.receivedAt() != null;
        if (act != null) {
            once(Slot.PRINTED_DUE_DATE, act.at(), new PrintedDueDateRecorded(printed), null);
        } else if (printed != null && !withReception && !entry.isPrintedAtReception()) {
            Instant at = target.receivedAt() == null ? target.submittedAt() : target.receivedAt();
            add(NewFact.of(at, new PrintedDueDateRecorded(printed)), Slot.PRINTED_DUE_DATE);
        }
    }

    private void request(RequestTarget request, Slot kind) {
        boolean supplement = kind == Slot.SUPPLEMENT_ASKED;
        if (request.recorded() == null) {
            DossierFact fact = supplement ? new SupplementRequested() : new PaymentRequested();
            add(NewFact.with(request.askedAt(), fact, request.text()), kind);
        } else {
            kept.add(request.recorded().asked().sequence());
        }
        if (request.completedAt() != null) {
            completion(request, supplement ? new SupplementCompleted() : new PaymentCompleted());
        }
    }

    private void completion(RequestTarget request, DossierFact fact) {
        RecordedAct act = request.recorded() == null ? null : request.recorded().completed();
        if (act == null) {
            boolean atOnce = request.completedAt().equals(request.askedAt());
            Slot place = atOnce ? Slot.SUPPLEMENT_COMPLETED : Slot.PRINTED_DUE_DATE;
            add(NewFact.of(request.completedAt(), fact), place);
            return;
        }
        kept.add(act.sequence());
        if (!act.at().equals(request.completedAt())) {
            correct(act, request.completedAt(), fact);
        }
    }

    private void letter(LetterTarget letter) {
        if (letter.recorded() == null) {
            DossierFact fact = new ExtensionGranted(letter.letter().newDueAt());
            add(NewFact.with(letter.letter().issuedAt(), fact, letter.letter().text()), Slot.LETTER);
        } else {
            kept.add(letter.recorded().sequence());
        }
    }

    private void takeBackUnlessKept(RecordedAct act) {
        if (act.stands() && !kept.contains(act.sequence())) {
            correct(act, null, null);
        }
    }

    private void details() {
        Details details = target.details();
        if (recorded.standing(Slot.SUBMISSION) != null && !details.isEmpty()) {
            DossierFact fact = new DetailsRecorded(details.names());
            later.add(new NewFact(target.submittedAt(), fact, null, null, details));
        }
        for (TextTarget text : target.texts()) {
            if (text.act().stands()) {
                DossierFact fact = new DetailsRecorded(List.of(text.field()));
                later.add(new NewFact(
                        text.act().at(), fact, text.text(), text.act().sequence(), null));
            }
        }
    }

    private void add(NewFact fact, Slot place) {
        added.add(new Placed(fact, place.ordinal()));
    }

    private void correct(RecordedAct act, Instant at, DossierFact fact) {
        DossierFact correction = new FactCorrected(act.sequence(), at, fact);
        later.add(NewFact.with(null, correction, correctionReason));
    }
}
