package org.motcua.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.intake.domain.ActDecision.Allowed;
import org.motcua.intake.domain.ActDecision.NeedsSupervisor;
import org.motcua.intake.domain.ActDecision.NotAllowed;
import org.motcua.intake.domain.ActDecision.Unfit;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.WorkCalendar;

/**
 * Decides whether a recorded event may be corrected, and as what. Nothing is overwritten: the correction is an event of
 * its own, and the history with it must again be lawful.
 */
public final class DecidingCorrection {

    private static final String AT = "at";
    private static final String SEQUENCE = "sequence";
    /** What a clerk may undo: a button that was clicked by mistake. */
    private static final Set<ActKind> UNDONE_BY_CLERKS = Set.of(ActKind.REFUSAL, ActKind.RESOLUTION);
    /** What an event's text is called where names of details are told, never the text itself. */
    private static final List<String> TEXT = List.of("text");

    private final CatalogueRules catalogue;
    private final ActRules rules;

    public DecidingCorrection(CatalogueRules catalogue, ActRules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /**
     * The decision.
     *
     * @param events of the dossier, at least one
     * @param now    the moment of recording
     */
    public ActDecision decide(List<DossierEvent> events, Correction correction, Corrector who, Instant now) {
        RecordedDossier recorded = new RecordedDossier(History.ofEvents(events));
        RecordedAct act = recorded.act(correction.sequence());
        if (act == null || !act.slot().isCorrectable()) {
            return Unfit.of("no-such-event", SEQUENCE);
        }
        if (!act.stands()) {
            return NotAllowed.of("event-undone");
        }
        Instant recordedAt = events.get((int) correction.sequence() - 1).recordedAt();
        if (!who.supervisor() && !isForClerk(act, correction, who, recordedAt, now)) {
            return new NeedsSupervisor(List.of(rules.undoWindow().toHours()));
        }
        if (correction.undo()) {
            return act.slot() == Slot.SUBMISSION ? NotAllowed.of("submission-stands") : undone(events, act, correction);
        }
        Unfit unfit = correction.at() == null ? null : time(act, correction, who, now);
        return unfit == null ? corrected(events, recorded, act, correction) : unfit;
    }

    private boolean isForClerk(RecordedAct act, Correction correction, Corrector who, Instant recordedAt, Instant now) {
        ActKind kind = ActKind.of(act.fact());
        boolean inTime = !now.isAfter(recordedAt.plus(rules.undoWindow()));
        boolean own = kind != null && who.acts().contains(kind);
        return inTime && own && (!correction.undo() || UNDONE_BY_CLERKS.contains(kind));
    }

    private Unfit time(RecordedAct act, Correction correction, Corrector who, Instant now) {
        if (correction.at().isAfter(now.plus(rules.skew()))) {
            return Unfit.of("act-in-future", AT, rules.skew().toMinutes());
        }
        if (!who.supervisor() && correction.at().isBefore(now.minus(rules.furthestBack()))) {
            return Unfit.of("act-too-far-back", AT, rules.furthestBack().toHours());
        }
        if (act.slot() != Slot.RECEPTION) {
            return null;
        }
        LocalDate day = LegalZone.day(correction.at());
        boolean limited = day.getYear() >= WorkCalendar.FIRST_YEAR
                && (isSameDay(act, day)
                        || opening().limit(procedure(act), correction.at()).isPresent());
        return limited ? null : Unfit.of("no-limit-on-day", AT);
    }

    private static boolean isSameDay(RecordedAct act, LocalDate day) {
        return LegalZone.day(act.at()).equals(day);
    }

    private static String procedure(RecordedAct reception) {
        return ((DossierReceived) reception.fact()).procedure();
    }

    private ActDecision undone(List<DossierEvent> events, RecordedAct act, Correction correction) {
        return lawful(
                events,
                List.of(NewFact.with(null, new FactCorrected(act.sequence(), null, null), correction.reason())));
    }

    private ActDecision corrected(
            List<DossierEvent> events, RecordedDossier recorded, RecordedAct act, Correction correction) {
        Instant at = correction.at() == null ? act.at() : correction.at().truncatedTo(ChronoUnit.MICROS);
        if (at.equals(act.at()) && correction.text() == null) {
            return Unfit.of("nothing-to-correct", correction.at() == null ? null : AT);
        }
        List<NewFact> facts = new ArrayList<>();
        facts.add(NewFact.with(
                null, new FactCorrected(act.sequence(), at, fact(recorded, act, at)), correction.reason()));
        if (correction.text() != null) {
            facts.add(new NewFact(null, new DetailsRecorded(TEXT), correction.text(), act.sequence(), null));
        }
        return lawful(events, facts);
    }

    /** A reception on another day takes the rules of that day; all else says what it said. */
    private DossierFact fact(RecordedDossier recorded, RecordedAct act, Instant at) {
        if (!(act.fact() instanceof DossierReceived old) || isSameDay(act, LegalZone.day(at))) {
            return act.fact();
        }
        DossierReceived now = opening().reception(old.unit(), old.procedure(), old.channel(), at);
        return new DossierReceived(
                old.unit(),
                old.procedure(),
                old.field(),
                old.channel(),
                now.limit(),
                now.pausePolicy(),
                old.maxExtensions(),
                old.calendarVersion(),
                recorded.standing(Slot.PRINTED_DUE_DATE) == null ? old.printedDueAt() : null,
                old.officeHours());
    }

    private OpeningFacts opening() {
        return new OpeningFacts(catalogue);
    }

    private static ActDecision lawful(List<DossierEvent> events, List<NewFact> facts) {
        Fault fault =
                LawfulHistory.fault(events, (FactCorrected) facts.getFirst().fact());
        return fault == null
                ? new Allowed(facts)
                : NotAllowed.of("correction-" + fault.code(), fault.arguments().toArray());
    }
}
