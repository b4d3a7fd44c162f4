package org.motcua.intake.record.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.DossierFact.DossierTransferred;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.PrintedDueDateRecorded;
import org.motcua.intake.record.domain.History.DetailsEntry;
import org.motcua.intake.record.domain.History.TextEntry;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.LegalZone;

/** A history read as acts: what is believed of each, and what was believed before a correction. */
public final class RecordedDossier {

    /** A recorded request; {@code completed} is null while it is open. */
    public record RecordedRequest(RecordedAct asked, RecordedAct completed) {}

    private final History history;
    private final List<RecordedAct> acts;

    public RecordedDossier(History history) {
        this.history = history;
        TreeMap<Long, RecordedAct> bySequence = new TreeMap<>();
        for (DossierEvent event : history.events()) {
            if (event.fact() instanceof FactCorrected correction) {
                bySequence.computeIfPresent(correction.correctedSequence(), (sequence, act) -> act.correct(correction));
            } else {
                bySequence.put(event.sequence(), new RecordedAct(event));
            }
        }
        this.acts = List.copyOf(bySequence.values());
    }

    /** The acts that are believed; letters, which change no status, are left out. */
    public Acts acts() {
        return new Acts(
                at(Slot.SUBMISSION),
                at(Slot.RECEPTION),
                at(Slot.REFUSAL),
                asked(requests(Slot.SUPPLEMENT_ASKED, Slot.SUPPLEMENT_COMPLETED)),
                asked(requests(Slot.PAYMENT_ASKED, Slot.PAYMENT_COMPLETED)),
                List.of(),
                closing(),
                at(Slot.HAND_OVER));
    }

    private static List<AskedFor> asked(List<RecordedRequest> requests) {
        return requests.stream()
                .map(one -> new AskedFor(
                        one.asked().at(),
                        one.completed() == null ? null : one.completed().at(),
                        null))
                .toList();
    }

    /** Where the dossier stands by the acts that are believed. */
    public DossierStatus status() {
        return DossierStatus.of(acts(), standing(Slot.PROCESSING) != null || standing(Slot.TRANSFER) != null);
    }

    /** The believed starts and completions of steps, in order of time. */
    public List<RecordedAct> steps() {
        return Stream.concat(all(Slot.STEP_START), all(Slot.STEP_END))
                .filter(RecordedAct::stands)
                .sorted(Comparator.comparing(RecordedAct::at).thenComparingLong(RecordedAct::sequence))
                .toList();
    }

    /** The act of this slot that is believed, null when there is none. */
    public RecordedAct standing(Slot slot) {
        return all(slot).filter(RecordedAct::stands).findFirst().orElse(null);
    }

    /** The unit whose desk held the dossier when an act was recorded. */
    public String deskOf(RecordedAct act) {
        return standingInOrder(Slot.TRANSFER).stream()
                .filter(transfer -> transfer.sequence() < act.sequence())
                .reduce((earlier, later) -> later)
                .map(transfer -> ((DossierTransferred) transfer.fact()).unit())
                .orElseGet(this::unit);
    }

    /** The act of this event, null when the event is none or a correction. */
    public RecordedAct act(long sequence) {
        return acts.stream()
                .filter(act -> act.sequence() == sequence)
                .findFirst()
                .orElse(null);
    }

    /** Every act of the slot, believed or not. */
    public Stream<RecordedAct> all(Slot slot) {
        return acts.stream().filter(act -> act.slot() == slot);
    }

    /** The believed acts of the dossier's life: all but what is merely noted about it. */
    Stream<RecordedAct> actsOfLife() {
        return acts.stream()
                .filter(RecordedAct::stands)
                .filter(act -> act.slot().isAct());
    }

    public Instant at(Slot slot) {
        RecordedAct act = standing(slot);
        return act == null ? null : act.at();
    }

    public boolean everAt(Slot slot, Instant at) {
        return all(slot).anyMatch(act -> act.everAt(at));
    }

    /** Whether a reception that is believed was recorded on this local day, be it before a correction. */
    public boolean everReceivedOn(LocalDate day) {
        return all(Slot.RECEPTION)
                .filter(RecordedAct::stands)
                .anyMatch(act ->
                        act.everWas(version -> LegalZone.day(version.at()).equals(day)));
    }

    /** The requests that are believed. Those of one kind never overlap, so the n-th completion is the n-th one's. */
    public List<RecordedRequest> requests(Slot asked, Slot completed) {
        List<RecordedAct> askings = standingInOrder(asked);
        List<RecordedAct> completions = standingInOrder(completed);
        List<RecordedRequest> requests = new ArrayList<>(askings.size());
        for (int i = 0; i < askings.size(); i++) {
            requests.add(new RecordedRequest(askings.get(i), i < completions.size() ? completions.get(i) : null));
        }
        return requests;
    }

    public List<RecordedAct> standingInOrder(Slot slot) {
        return all(slot)
                .filter(RecordedAct::stands)
                .sorted(Comparator.comparing(RecordedAct::at))
                .toList();
    }

    /** Whether an act that is no longer believed was once recorded at this time. */
    public boolean takenBack(Slot slot, Instant at) {
        return all(slot).anyMatch(act -> !act.stands() && act.everAt(at));
    }

    public String unit() {
        return now(DossierReceived::unit, DossierSubmitted::unit);
    }

    public String procedure() {
        return now(DossierReceived::procedure, DossierSubmitted::procedure);
    }

    public Channel channel() {
        return now(DossierReceived::channel, DossierSubmitted::channel);
    }

    public boolean everOfUnit(String unit) {
        return ever(unit, DossierReceived::unit, DossierSubmitted::unit);
    }

    public boolean everOfProcedure(String procedure) {
        return ever(procedure, DossierReceived::procedure, DossierSubmitted::procedure);
    }

    public boolean everThrough(Channel channel) {
        return ever(channel, DossierReceived::channel, DossierSubmitted::channel);
    }

    private <T> T now(Function<DossierReceived, T> ofReception, Function<DossierSubmitted, T> ofSubmission) {
        RecordedAct reception = standing(Slot.RECEPTION);
        if (reception != null) {
            return ofReception.apply((DossierReceived) reception.fact());
        }
        RecordedAct submission = standing(Slot.SUBMISSION);
        return submission == null ? null : ofSubmission.apply((DossierSubmitted) submission.fact());
    }

    private <T> boolean ever(
            T value, Function<DossierReceived, T> ofReception, Function<DossierSubmitted, T> ofSubmission) {
        return acts.stream()
                .anyMatch(act -> act.everWas(version -> switch (version.fact()) {
                    case DossierReceived received -> value.equals(ofReception.apply(received));
                    case DossierSubmitted submitted -> value.equals(ofSubmission.apply(submitted));
                    default -> false;
                }));
    }

    public Instant printedDueAt() {
        RecordedAct printed = standing(Slot.PRINTED_DUE_DATE);
        if (printed != null) {
            return printed(printed.fact());
        }
        RecordedAct reception = standing(Slot.RECEPTION);
        return reception == null ? null : printed(reception.fact());
    }

    public boolean everPrinted(Instant printedDueAt) {
        return acts.stream().anyMatch(act -> act.everWas(version -> printedDueAt.equals(printed(version.fact()))));
    }

    private static Instant printed(DossierFact fact) {
        return switch (fact) {
            case DossierReceived received -> received.printedDueAt();
            case PrintedDueDateRecorded printed -> printed.printedDueAt();
            default -> null;
        };
    }

    public Closing closing() {
        RecordedAct act = standing(Slot.CLOSING);
        return act == null ? null : new Closing(kind(act.fact()), act.at());
    }

    public boolean everClosed(Closing closing) {
        return all(Slot.CLOSING)
                .anyMatch(act -> act.everWas(
                        version -> version.at().equals(closing.at()) && kind(version.fact()) == closing.kind()));
    }

    private static ClosingKind kind(DossierFact fact) {
        return switch (fact) {
            case DossierFact.DossierWithdrawn f -> ClosingKind.WITHDRAWN;
            case DossierFact.ProcessingStopped f -> ClosingKind.STOPPED;
            default -> ClosingKind.RESOLVED;
        };
    }

    /** The text that belongs to an event, null when none is known. */
    public String text(long about) {
        return texts(about).reduce((first, second) -> second).orElse(null);
    }

    public boolean everSaid(long about, String text) {
        return texts(about).anyMatch(text::equals);
    }

    private Stream<String> texts(long about) {
        return history.texts().stream().filter(entry -> entry.about() == about).map(TextEntry::text);
    }

    public <T> T detail(Function<Details, T> part) {
        return parts(part).reduce((first, second) -> second).orElse(null);
    }

    public <T> boolean everDetail(Function<Details, T> part, T value) {
        return parts(part).anyMatch(value::equals);
    }

    private <T> Stream<T> parts(Function<Details, T> part) {
        return history.details().stream().map(DetailsEntry::details).map(part).filter(Objects::nonNull);
    }
}
