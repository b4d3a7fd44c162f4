package org.motcua.systemtests.model;

import static org.motcua.systemtests.model.Deed.ASSIGNMENT;
import static org.motcua.systemtests.model.Deed.CORRECTION;
import static org.motcua.systemtests.model.Deed.EXTENSION;
import static org.motcua.systemtests.model.Deed.HAND_OVER;
import static org.motcua.systemtests.model.Deed.PAYMENT_COMPLETION;
import static org.motcua.systemtests.model.Deed.PAYMENT_REQUEST;
import static org.motcua.systemtests.model.Deed.PROCESSING;
import static org.motcua.systemtests.model.Deed.RECEPTION;
import static org.motcua.systemtests.model.Deed.REFUSAL;
import static org.motcua.systemtests.model.Deed.RESOLUTION;
import static org.motcua.systemtests.model.Deed.STEP_COMPLETION;
import static org.motcua.systemtests.model.Deed.STEP_START;
import static org.motcua.systemtests.model.Deed.STOP;
import static org.motcua.systemtests.model.Deed.SUPPLEMENT_COMPLETION;
import static org.motcua.systemtests.model.Deed.SUPPLEMENT_REQUEST;
import static org.motcua.systemtests.model.Deed.TRANSFER;
import static org.motcua.systemtests.model.Deed.VOID;
import static org.motcua.systemtests.model.Deed.WITHDRAWAL;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.motcua.legalclock.oracle.Facts;
import org.motcua.systemtests.model.Procedures.Limit;
import org.motcua.systemtests.model.Procedures.Procedure;

/** One dossier in the model: its events, and what follows from those that stand. */
final class ModelDossier {

    /** Letters that may move the date, and that may be written. */
    static final int MAX_LETTERS = 1;

    final String code;
    /** The unit responsible. */
    String unit;

    /** Whether it was handed in and received as one act. */
    boolean enteredAtOnce;

    final Procedure procedure;
    final String channel;
    final List<Event> events = new ArrayList<>();

    ModelDossier(String code, String unit, Procedure procedure, String channel) {
        this.code = code;
        this.unit = unit;
        this.procedure = procedure;
        this.channel = channel;
    }

    /** A request and the completion that answers it, null while it is open. */
    record Asked(Event request, Event completion) {}

    void add(Deed deed, String detail, LocalDateTime at) {
        events.add(new Event(events.size() + 1, deed, detail, at));
    }

    void correct(Change change) {
        Event event = events.get(change.sequence() - 1);
        Event submission = events.getFirst();
        boolean together = isEnteredWith(event) && change.at() != null;
        correction(event);
        if (change.undoes()) {
            event.stands = false;
            return;
        }
        if (together || change.unit() != null) {
            correction(submission);
        }
        unit = change.unit() == null ? unit : change.unit();
        move(event, change.at());
        move(submission, together ? change.at() : null);
    }

    /** What was entered with a reception at a desk is corrected with it, while both are at one moment. */
    boolean isEnteredWith(Event reception) {
        return enteredAtOnce
                && !channel.equals("ONLINE")
                && reception.deed == RECEPTION
                && reception.sequence == 2
                && reception.at.equals(events.getFirst().at);
    }

    private void correction(Event event) {
        add(CORRECTION, null, null);
        event.correctedBy.add(events.size());
    }

    private static void move(Event event, LocalDateTime at) {
        if (at != null) {
            event.move(at);
        }
    }

    int version() {
        return events.size();
    }

    /** In order of time. */
    List<Event> standing(Deed... deeds) {
        List<Deed> wanted = List.of(deeds);
        return events.stream()
                .filter(event -> event.stands && wanted.contains(event.deed))
                .sorted(Comparator.comparing((Event event) -> event.at).thenComparing(event -> event.sequence))
                .toList();
    }

    /** The acts of its life, in order of time. */
    List<Event> life() {
        return standing(Stream.of(Deed.values()).filter(Deed::isOfLife).toArray(Deed[]::new));
    }

    Event one(Deed... deeds) {
        List<Event> found = standing(deeds);
        return found.isEmpty() ? null : found.getFirst();
    }

    Event last(Deed... deeds) {
        List<Event> found = standing(deeds);
        return found.isEmpty() ? null : found.getLast();
    }

    LocalDateTime at(Deed... deeds) {
        Event event = one(deeds);
        return event == null ? null : event.at;
    }

    Event closing() {
        return one(RESOLUTION, WITHDRAWAL, STOP);
    }

    LocalDateTime lastAt() {
        return life().getLast().at;
    }

    boolean isVoid() {
        return one(VOID) != null;
    }

    List<Asked> asked(Deed request, Deed completion) {
        List<Event> requests = standing(request);
        List<Event> completions = standing(completion);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            asked.add(new Asked(requests.get(i), i < completions.size() ? completions.get(i) : null));
        }
        return asked;
    }

    private List<Asked> asked() {
        return Stream.concat(
                        asked(SUPPLEMENT_REQUEST, SUPPLEMENT_COMPLETION).stream(),
                        asked(PAYMENT_REQUEST, PAYMENT_COMPLETION).stream())
                .sorted(Comparator.comparing(one -> one.request().at))
                .toList();
    }

    /** The requests that wait, the latest last; none once it is finished. */
    List<Event> open() {
        return closing() != null
                ? List.of()
                : asked().stream()
                        .filter(one -> one.completion() == null)
                        .map(Asked::request)
                        .toList();
    }

    boolean isOpen(Deed request) {
        return open().stream().anyMatch(event -> event.deed == request);
    }

    State state() {
        Event closing = closing();
        if (closing != null) {
            return switch (closing.deed) {
                case WITHDRAWAL -> State.WITHDRAWN;
                case STOP -> State.STOPPED;
                default -> one(HAND_OVER) == null ? State.RESOLVED : State.RETURNED;
            };
        }
        if (one(RECEPTION) == null) {
            return one(REFUSAL) == null ? State.SUBMITTED : State.REFUSED;
        }
        if (!open().isEmpty()) {
            return open().getLast().deed == SUPPLEMENT_REQUEST ? State.AWAITING_SUPPLEMENT : State.AWAITING_PAYMENT;
        }
        boolean taken = one(PROCESSING, TRANSFER, SUPPLEMENT_REQUEST, PAYMENT_REQUEST) != null;
        return taken ? State.IN_PROCESS : State.RECEIVED;
    }

    String desk() {
        Event transfer = last(TRANSFER);
        return transfer == null ? unit : transfer.detail;
    }

    /** Whether the last transfer has not been acknowledged. */
    boolean awaitsReceipt() {
        Event last = last(TRANSFER, Deed.TRANSFER_RECEIPT);
        return last != null && last.deed == TRANSFER;
    }

    /** An assignment ends with a transfer. */
    String officer() {
        Event last = last(ASSIGNMENT, TRANSFER);
        return last == null || last.deed == TRANSFER ? null : last.detail;
    }

    /** The next event of the same step, null when there is none. */
    Event nextOfStep(Event event) {
        return standing(STEP_START, STEP_COMPLETION).stream()
                .filter(other -> other.detail.equals(event.detail))
                .dropWhile(other -> other != event)
                .skip(1)
                .findFirst()
                .orElse(null);
    }

    List<String> runningSteps() {
        List<String> running = new ArrayList<>();
        for (Event event : standing(STEP_START, STEP_COMPLETION)) {
            if (event.deed == STEP_START) {
                running.add(event.detail);
            } else {
                running.remove(event.detail);
            }
        }
        return running;
    }

    /** What the slow clock judges; null while it is not received. */
    Facts facts() {
        return facts(asked());
    }

    /** As if nothing had been asked for: the date on the receipt. */
    Facts factsOfReceipt() {
        return facts(List.of());
    }

    private Facts facts(List<Asked> requests) {
        LocalDateTime received = at(RECEPTION);
        if (received == null) {
            return null;
        }
        Limit limit = procedure.limitOn(received.toLocalDate());
        return new Facts(
                received,
                limit.unit(),
                limit.amount(),
                limit.cutOff(),
                procedure.policy(),
                requests.stream()
                        .map(one -> new Facts.Asked(
                                one.request().at, one.completion() == null ? null : one.completion().at))
                        .toList(),
                standing(EXTENSION).stream()
                        .map(letter -> new Facts.Letter(letter.at, LocalDateTime.parse(letter.detail)))
                        .toList(),
                closing() == null ? null : closing().at,
                MAX_LETTERS);
    }

    /** Whether a request of this kind was ever recorded at this moment. */
    boolean everAskedAt(Deed request, LocalDateTime at) {
        return events.stream()
                .filter(event -> event.deed == request)
                .flatMap(event -> event.times.stream())
                .anyMatch(time -> Objects.equals(time, at));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(code + " " + procedure.code() + " " + channel + " " + state());
        events.forEach(event -> text.append("\n  %d %s %s %s%s"
                .formatted(event.sequence, event.deed, event.at, event.detail, event.stands ? "" : " undone")));
        return text.toString();
    }
}
