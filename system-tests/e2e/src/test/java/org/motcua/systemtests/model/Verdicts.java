package org.motcua.systemtests.model;

import static org.motcua.systemtests.model.Deed.ACTS;
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
import static org.motcua.systemtests.model.Deed.SUBMISSION;
import static org.motcua.systemtests.model.Deed.SUPPLEMENT_COMPLETION;
import static org.motcua.systemtests.model.Deed.SUPPLEMENT_REQUEST;
import static org.motcua.systemtests.model.Deed.TRANSFER;
import static org.motcua.systemtests.model.Deed.VOID;
import static org.motcua.systemtests.model.Deed.WITHDRAWAL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.motcua.systemtests.model.ModelDossier.Asked;

/** Which answer an act or a correction must get, by docs/acts.md. */
final class Verdicts {

    static final int DONE = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_NOW = 409;
    private static final int UNFIT = 422;
    private static final int MAX_SUPPLEMENTS = 2;
    private static final int FIRST_YEAR = 2021;
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final ModelDossier dossier;
    private final Set<String> units;
    private final String anchor;

    /**
     * The judge of one dossier.
     *
     * @param units  that exist
     * @param anchor a dossier that stands
     */
    Verdicts(ModelDossier dossier, Set<String> units, String anchor) {
        this.dossier = dossier;
        this.units = units;
        this.anchor = anchor;
    }

    int of(Try one) {
        if (!one.deed().isFor(one.role())) {
            return FORBIDDEN;
        }
        if (!isPossible(one.deed()) || !isPossibleStep(one)) {
            return NOT_NOW;
        }
        return isInTime(one) && isFitting(one) ? DONE : UNFIT;
    }

    /** The words of what somebody may do next, those of steps once each. */
    List<String> allowed(String role) {
        return ACTS.stream()
                .filter(deed -> deed.isFor(role) && isPossible(deed))
                .map(Deed::word)
                .toList();
    }

    boolean isPossible(Deed deed) {
        return !dossier.isVoid() && deed.isFrom(dossier.state()) && isPossibleAgain(deed);
    }

    private boolean isPossibleAgain(Deed deed) {
        return switch (deed) {
            case SUPPLEMENT_REQUEST ->
                !dossier.isOpen(SUPPLEMENT_REQUEST)
                        && dossier.standing(SUPPLEMENT_REQUEST).size() < MAX_SUPPLEMENTS;
            case PAYMENT_REQUEST -> !dossier.isOpen(PAYMENT_REQUEST);
            case SUPPLEMENT_COMPLETION -> dossier.isOpen(SUPPLEMENT_REQUEST);
            case PAYMENT_COMPLETION -> dossier.isOpen(PAYMENT_REQUEST);
            case EXTENSION -> dossier.standing(EXTENSION).size() < ModelDossier.MAX_LETTERS;
            case TRANSFER_RECEIPT -> dossier.awaitsReceipt();
            case STEP_COMPLETION -> !dossier.runningSteps().isEmpty();
            default -> true;
        };
    }

    private boolean isPossibleStep(Try one) {
        return switch (one.deed()) {
            case STEP_START -> !dossier.runningSteps().contains(one.detail());
            case STEP_COMPLETION -> dossier.runningSteps().contains(one.detail());
            default -> true;
        };
    }

    private boolean isInTime(Try one) {
        LocalDateTime now = Office.now();
        LocalDateTime at = one.at();
        return at == null
                || !at.isBefore(dossier.lastAt())
                        && at.isBefore(now.plusMinutes(2))
                        && !at.isBefore(now.minus(LivingDossier.FURTHEST_BACK))
                        && !isSecondAtOnce(one.deed(), at);
    }

    private boolean isSecondAtOnce(Deed deed, LocalDateTime at) {
        return (deed == SUPPLEMENT_REQUEST || deed == PAYMENT_REQUEST) && dossier.everAskedAt(deed, at);
    }

    private boolean isFitting(Try one) {
        return switch (one.deed()) {
            case EXTENSION -> isLater(one) && isOpenAt(LocalDateTime.parse(one.detail()));
            case TRANSFER -> units.contains(one.detail()) && !one.detail().equals(dossier.desk());
            case STEP_START -> dossier.procedure.knowsStep(one.detail());
            case VOID -> one.detail().equals(anchor);
            default -> true;
        };
    }

    private boolean isLater(Try letter) {
        LocalDateTime right = LocalDateTime.parse(letter.detail());
        LocalDateTime due = Office.at(dossier.facts(), letter.at()).due();
        boolean later = dossier.facts().unit().equals("WORKING_HOUR")
                ? right.isAfter(due)
                : right.toLocalDate().isAfter(due.toLocalDate());
        return later && right.isAfter(letter.at());
    }

    /** Whether the applicant would find the office open then, or just closing; no letter of the model is for a morning. */
    private static boolean isOpenAt(LocalDateTime promised) {
        LocalDate day = promised.toLocalDate();
        return Office.TIME.rolled(day).equals(day) && !promised.isAfter(endOf(day));
    }

    /** The last moment of a day named in a letter. */
    static LocalDateTime endOf(LocalDate day) {
        return day.atTime(CLOSES);
    }

    int of(Change change) {
        boolean known = change.sequence() <= dossier.version();
        Event event = known ? dossier.events.get(change.sequence() - 1) : null;
        if (event == null || event.deed == CORRECTION) {
            return UNFIT;
        }
        if (!event.stands) {
            return NOT_NOW;
        }
        if (!mayCorrect(event, change)) {
            return FORBIDDEN;
        }
        if (change.undoes()) {
            return isUndoable(event) ? DONE : NOT_NOW;
        }
        if (change.unit() != null) {
            return isAnotherUnit(event, change.unit()) ? DONE : UNFIT;
        }
        if (change.at().isAfter(Office.now().plusMinutes(2)) || isBeforeCalendar(event, change.at())) {
            return UNFIT;
        }
        return keepsOrder(event, change.at()) ? DONE : NOT_NOW;
    }

    /** Within the day a clerk corrects what clerks do, but no unit, and undoes only a refusal and a resolution. */
    private static boolean mayCorrect(Event event, Change change) {
        Deed own = event.deed == SUBMISSION ? RECEPTION : event.deed;
        boolean clerks = own.isFor(change.role())
                && change.unit() == null
                && (!change.undoes() || event.deed == REFUSAL || event.deed == RESOLUTION);
        return change.role().equals("supervisor") || clerks;
    }

    private boolean isAnotherUnit(Event event, String unit) {
        return event.deed == RECEPTION && units.contains(unit) && !unit.equals(dossier.unit);
    }

    private static boolean isBeforeCalendar(Event event, LocalDateTime at) {
        return (event.deed == SUBMISSION || event.deed == RECEPTION) && at.getYear() < FIRST_YEAR;
    }

    private boolean isUndoable(Event event) {
        return switch (event.deed) {
            case SUBMISSION -> false;
            case RECEPTION ->
                dossier.life().stream()
                        .allMatch(other -> other.deed == SUBMISSION || other == event || other.deed == WITHDRAWAL);
            case RESOLUTION, WITHDRAWAL, STOP -> dossier.one(HAND_OVER) == null;
            case SUPPLEMENT_REQUEST -> isUnanswered(event, SUPPLEMENT_COMPLETION);
            case PAYMENT_REQUEST -> isUnanswered(event, PAYMENT_COMPLETION);
            case SUPPLEMENT_COMPLETION -> isLastWord(event, SUPPLEMENT_REQUEST);
            case PAYMENT_COMPLETION -> isLastWord(event, PAYMENT_REQUEST);
            case STEP_START, STEP_COMPLETION -> dossier.nextOfStep(event) == null;
            default -> true;
        };
    }

    private boolean isUnanswered(Event request, Deed completion) {
        return dossier.asked(request.deed, completion).stream()
                .filter(one -> one.request() == request)
                .map(Asked::completion)
                .allMatch(answer -> answer == null);
    }

    /** Without it the request is open again, which no later one allows, nor a resolution, nor work on the dossier. */
    private boolean isLastWord(Event completion, Deed request) {
        return dossier.one(RESOLUTION) == null
                && !dossier.last(request).at.isAfter(completion.at)
                && dossier.standing(PROCESSING, ASSIGNMENT, STEP_START).stream()
                        .noneMatch(work -> !work.at.isBefore(completion.at));
    }

    /** The lives move events either between their neighbours or across one that stands in the way. */
    private boolean keepsOrder(Event event, LocalDateTime right) {
        return dossier.life().stream()
                .filter(other -> other != event)
                .filter(other -> other.deed != SUBMISSION || !dossier.isEnteredWith(event))
                .noneMatch(other -> isBefore(other, event) ? right.isBefore(other.at) : right.isAfter(other.at));
    }

    private static boolean isBefore(Event one, Event other) {
        int byTime = one.at.compareTo(other.at);
        return byTime < 0 || byTime == 0 && one.sequence < other.sequence;
    }
}
