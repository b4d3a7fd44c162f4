package org.motcua.systemtests.model;

import static org.motcua.systemtests.model.Deed.ACTS;
import static org.motcua.systemtests.model.Deed.ASSIGNMENT;
import static org.motcua.systemtests.model.Deed.EXTENSION;
import static org.motcua.systemtests.model.Deed.HAND_OVER;
import static org.motcua.systemtests.model.Deed.PROCESSING;
import static org.motcua.systemtests.model.Deed.RECEPTION;
import static org.motcua.systemtests.model.Deed.REFUSAL;
import static org.motcua.systemtests.model.Deed.RESOLUTION;
import static org.motcua.systemtests.model.Deed.STEP_COMPLETION;
import static org.motcua.systemtests.model.Deed.STEP_START;
import static org.motcua.systemtests.model.Deed.STOP;
import static org.motcua.systemtests.model.Deed.SUBMISSION;
import static org.motcua.systemtests.model.Deed.TRANSFER;
import static org.motcua.systemtests.model.Deed.VOID;
import static org.motcua.systemtests.model.Deed.WITHDRAWAL;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes acts and corrections of what was drawn, by how the dossier stands. */
final class Choosing {

    /** Acts whose time an answer tells. */
    static final Set<Deed> TELLS_TIME = EnumSet.of(RESOLUTION, WITHDRAWAL, STOP, HAND_OVER);

    /** Work that is not done while the applicant is waited for. */
    private static final Set<Deed> NEEDS_NO_REQUEST = EnumSet.of(PROCESSING, ASSIGNMENT, STEP_START);

    private static final Set<Deed> ENDS = EnumSet.of(WITHDRAWAL, STOP, VOID, REFUSAL);
    private static final List<String> OWN_STEPS = List.of("S1", "S2");
    private static final List<String> STEPS = List.of("B1", "B2", "B9");
    private static final int ENDS_EVERY = 12;
    private static final Duration LITTLE = Duration.ofSeconds(2);

    private final ModelDossier dossier;
    private final Verdicts verdicts;
    private final String anchor;

    Choosing(ModelDossier dossier, Verdicts verdicts, String anchor) {
        this.dossier = dossier;
        this.verdicts = verdicts;
        this.anchor = anchor;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    /** One of those that may be done now, seldom one that ends all; null when there is none. */
    Try lawful(int pick, LocalDateTime at) {
        boolean ends = pick % ENDS_EVERY == 0;
        List<Deed> possible = ACTS.stream()
                .filter(deed -> verdicts.isPossible(deed) && ENDS.contains(deed) == ends)
                .toList();
        if (possible.isEmpty()) {
            return null;
        }
        Deed deed = possible.get(pick / ENDS_EVERY % possible.size());
        String role = Desks.ROLES.get(pick / 5 % Desks.ROLES.size());
        return with(deed, pick / 3, at, deed.isFor(role) ? role : "supervisor");
    }

    Try any(int pick, LocalDateTime at, String role) {
        return with(ACTS.get(pick % ACTS.size()), pick / ACTS.size(), at, role);
    }

    /** What cannot be formed without a reception, or without a time, is left. */
    private Try with(Deed deed, int pick, LocalDateTime at, String role) {
        String detail = switch (deed) {
            case ASSIGNMENT -> "officer-" + pick % 5;
            case TRANSFER -> unit(pick);
            case STEP_START, STEP_COMPLETION -> step(deed, pick);
            case EXTENSION -> newDue(pick).toString();
            case VOID -> standing(pick);
            default -> null;
        };
        return new Try(deed, detail, at, role);
    }

    private static String unit(int pick) {
        int index = pick % (LivingDossier.UNITS.size() + 1);
        return index == LivingDossier.UNITS.size() ? "000.00.99.X99" : LivingDossier.UNITS.get(index);
    }

    private String step(Deed deed, int pick) {
        List<String> running = dossier.runningSteps();
        if (deed == STEP_COMPLETION && pick % 4 > 0 && !running.isEmpty()) {
            return running.get(pick % running.size());
        }
        List<String> known = dossier.procedure.steps().isEmpty() ? OWN_STEPS : STEPS;
        return known.get(pick % known.size());
    }

    private LocalDateTime newDue(int pick) {
        LocalDate due = dossier.facts() == null
                ? dossier.lastAt().toLocalDate()
                : Office.at(dossier.facts(), dossier.lastAt()).due().toLocalDate();
        return Verdicts.endOf(due.plusDays(pick % 24 - 3L)).plusHours(pick % 5 == 0 ? 1 : 0);
    }

    private String standing(int pick) {
        return switch (pick % 4) {
            case 0 -> dossier.code;
            case 1 -> "000.00.03.G14-20250101-9999999";
            default -> anchor;
        };
    }

    /** Any event; sometimes one that is not there. */
    Change undoing(int pick) {
        return new Change(1 + pick % (dossier.version() + 1), null, null, role(pick / 11));
    }

    /** Mostly of the reception. */
    Change movingToUnit(int pick) {
        Event reception = dossier.one(RECEPTION);
        int sequence = reception == null || pick % 7 == 0 ? 1 + pick / 7 % dossier.version() : reception.sequence;
        return new Change(sequence, null, unit(pick / 3), role(pick / 13));
    }

    private static String role(int pick) {
        return pick % 3 > 0 ? "supervisor" : pick % 2 == 0 ? "counter" : "officer";
    }

    /** Within its neighbours or, every now and then, across the one before or after. */
    Change moving(int pick) {
        List<Event> acts = dossier.life();
        int place = pick % acts.size();
        Event event = acts.get(place);
        Event next = place + 1 < acts.size() ? acts.get(place + 1) : null;
        Event before = place > 0 ? acts.get(place - 1) : null;
        String role = role(pick / 13);
        if (event.deed == RECEPTION && next != null && pick % 5 == 0) {
            return later(event, next.at.plusSeconds(1), role);
        }
        if (event.deed == SUBMISSION && pick % 5 == 1) {
            return new Change(event.sequence, event.at.minusYears(18), null, role);
        }
        boolean opens = event.deed == SUBMISSION || event.deed == RECEPTION;
        if (opens && pick % 5 == 2) {
            return new Change(event.sequence, event.at.minusHours(1), null, role);
        }
        if (before != null && pick % 5 == 0 && staysAfter(event, before)) {
            return new Change(event.sequence, before.at.minusSeconds(1).truncatedTo(ChronoUnit.SECONDS), null, role);
        }
        LocalDateTime until = next == null ? Office.now().minusMinutes(1) : next.at;
        Duration room = Duration.between(event.at, until);
        return room.compareTo(LITTLE) < 0
                ? null
                : later(event, event.at.plus(room.dividedBy(2)).truncatedTo(ChronoUnit.SECONDS), role);
    }

    /** Whether the first cannot have been before the other. */
    private static boolean staysAfter(Event event, Event before) {
        return switch (event.deed) {
            case RESOLUTION, WITHDRAWAL, STOP -> true;
            case SUPPLEMENT_REQUEST, PAYMENT_REQUEST -> NEEDS_NO_REQUEST.contains(before.deed);
            case STEP_COMPLETION -> before.deed == STEP_START && before.detail.equals(event.detail);
            default -> false;
        };
    }

    private static Change later(Event event, LocalDateTime right, String role) {
        boolean later = right.isAfter(event.at) && right.isBefore(Office.now().minusMinutes(1));
        return later ? new Change(event.sequence, right, null, role) : null;
    }
}
