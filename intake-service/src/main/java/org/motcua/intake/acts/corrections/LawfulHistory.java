package org.motcua.intake.acts.corrections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.ExtensionGranted;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.StepCompleted;
import org.motcua.contract.DossierFact.StepStarted;
import org.motcua.intake.acts.domain.WhatMayFollow;
import org.motcua.intake.record.domain.Acts;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.Letter;
import org.motcua.intake.record.domain.LineField;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier;
import org.motcua.intake.record.domain.Slot;

/**
 * Whether a history with corrections is lawful. What was out of order before, as old records may be, does not
 * stand in the way of a correction of something else.
 */
final class LawfulHistory {

    /** Names of acts as callers know them, for the fields that faults name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(LineField.SUBMITTED, "submission"),
            Map.entry(LineField.RECEIVED, "reception"),
            Map.entry(LineField.REFUSED, "refusal"),
            Map.entry(LineField.in(LineField.SUPPLEMENTS, LineField.ASKED), "supplement-requests"),
            Map.entry(LineField.in(LineField.SUPPLEMENTS, LineField.COMPLETED), "supplement-completion"),
            Map.entry(LineField.in(LineField.PAYMENTS, LineField.ASKED), "payment-requests"),
            Map.entry(LineField.in(LineField.PAYMENTS, LineField.COMPLETED), "payment-completion"),
            Map.entry(LineField.in(LineField.LETTERS, LineField.ISSUED), "extensions"),
            Map.entry(LineField.FINISHED, "resolution, withdrawal, stop"),
            Map.entry(LineField.RETURNED, "hand-over"));

    private static final String WORK = "processing, assignment, transfer, steps";

    private static final List<Function<RecordedDossier, Fault>> RULES = List.of(
            dossier -> WhatMayFollow.fault(withLetters(dossier)),
            LawfulHistory::completions,
            LawfulHistory::work,
            LawfulHistory::steps);

    private LawfulHistory() {}

    /** The first new fault, its arguments the names of the acts concerned; null when there is none. */
    static Fault fault(List<DossierEvent> events, List<FactCorrected> corrections) {
        List<DossierEvent> corrected = with(events, corrections);
        RecordedDossier before = new RecordedDossier(History.ofEvents(events));
        RecordedDossier after = new RecordedDossier(History.ofEvents(corrected));
        return RULES.stream()
                .map(rule -> news(rule.apply(before), rule.apply(after)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(LawfulHistory::named)
                .orElseGet(() -> ActsInTheirStatus.newFault(events, corrected));
    }

    private static List<DossierEvent> with(List<DossierEvent> events, List<FactCorrected> corrections) {
        List<DossierEvent> corrected = new ArrayList<>(events);
        for (FactCorrected correction : corrections) {
            DossierEvent last = corrected.getLast();
            corrected.add(new DossierEvent(
                    last.sequence() + 1, last.occurredAt(), last.recordedAt(), last.author(), last.hash(), correction));
        }
        return corrected;
    }

    private static Fault news(Fault before, Fault after) {
        return after == null || after.equals(before) ? null : after;
    }

    private static Acts withLetters(RecordedDossier dossier) {
        Acts acts = dossier.acts();
        List<Letter> letters = dossier.standingInOrder(Slot.LETTER).stream()
                .map(act -> new Letter(act.at(), ((ExtensionGranted) act.fact()).newDueAt(), null))
                .toList();
        return new Acts(
                acts.submittedAt(),
                acts.receivedAt(),
                acts.refusedAt(),
                acts.supplements(),
                acts.payments(),
                letters,
                acts.closing(),
                acts.returnedAt());
    }

    /** A completion needs the request that it completes. */
    private static Fault completions(RecordedDossier dossier) {
        return Stream.of(
                        List.of(Slot.SUPPLEMENT_ASKED, Slot.SUPPLEMENT_COMPLETED),
                        List.of(Slot.PAYMENT_ASKED, Slot.PAYMENT_COMPLETED))
                .filter(pair -> dossier.standingInOrder(pair.get(1)).size()
                        > dossier.standingInOrder(pair.get(0)).size())
                .findFirst()
                .map(pair -> Fault.of("needs-request", null))
                .orElse(null);
    }

    /** A step starts, is completed, and only then may start again. */
    private static Fault steps(RecordedDossier dossier) {
        Set<String> running = new HashSet<>();
        for (RecordedAct act : dossier.steps()) {
            if (act.fact() instanceof StepStarted started && !running.add(started.step())) {
                return Fault.of("step-started-twice", null);
            }
            if (act.fact() instanceof StepCompleted completed && !running.remove(completed.step())) {
                return Fault.of("step-without-start", null);
            }
        }
        return null;
    }

    /** Work on a dossier is done between its reception and its finish. */
    private static Fault work(RecordedDossier dossier) {
        List<Instant> work = Stream.of(
                        Slot.PROCESSING,
                        Slot.ASSIGNMENT,
                        Slot.TRANSFER,
                        Slot.TRANSFER_RECEIPT,
                        Slot.STEP_START,
                        Slot.STEP_END)
                .flatMap(dossier::all)
                .filter(RecordedAct::stands)
                .map(RecordedAct::at)
                .toList();
        Instant receivedAt = dossier.at(Slot.RECEPTION);
        Instant closedAt = dossier.at(Slot.CLOSING);
        if (work.stream().anyMatch(at -> receivedAt == null || at.isBefore(receivedAt))) {
            return Fault.of("out-of-order", WORK, LineField.RECEIVED);
        }
        return closedAt != null && work.stream().anyMatch(at -> at.isAfter(closedAt))
                ? Fault.of("out-of-order", LineField.FINISHED, WORK)
                : null;
    }

    private static Fault named(Fault fault) {
        List<String> names = Stream.concat(Stream.ofNullable(fault.field()), fault.arguments().stream())
                .map(field -> NAMES.getOrDefault(field, field))
                .toList();
        return new Fault(fault.code(), null, names);
    }
}
