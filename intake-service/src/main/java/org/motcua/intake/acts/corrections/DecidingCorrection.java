package org.motcua.intake.acts.corrections;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.intake.acts.domain.ActDecision;
import org.motcua.intake.acts.domain.ActDecision.Allowed;
import org.motcua.intake.acts.domain.ActDecision.NeedsSupervisor;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier;
import org.motcua.intake.record.domain.Slot;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.WorkCalendar;

/**
 * Decides whether a recorded event may be corrected, and as what. Nothing is overwritten: the correction is an event of
 * its own, and the history with it must again be lawful.
 */
public final class DecidingCorrection {

    private static final String AT = "at";
    private static final String UNIT = "unit";
    private static final String SEQUENCE = "sequence";
    /** What a clerk may undo: a button that was clicked by mistake. */
    private static final Set<ActKind> UNDONE_BY_CLERKS = Set.of(ActKind.REFUSAL, ActKind.RESOLUTION);
    /** What an event's text is called where names of details are told, never the text itself. */
    private static final List<String> TEXT = List.of("text");

    private final CatalogueRules catalogue;
    private final ActRules rules;
    private final Predicate<String> visible;

    /** @param visible the units that the caller may make responsible, and of whose desks a clerk corrects acts */
    public DecidingCorrection(CatalogueRules catalogue, ActRules rules, Predicate<String> visible) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.visible = visible;
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
        if (!who.supervisor() && !isForClerk(recorded, act, correction, who, now)) {
            return new NeedsSupervisor(List.of(rules.undoWindow().toHours()));
        }
        if (correction.undo()) {
            return act.slot() == Slot.SUBMISSION ? NotAllowed.of("submission-stands") : undone(events, act, correction);
        }
        return corrected(events, recorded, act, correction, who, now);
    }

    private boolean isForClerk(
            RecordedDossier recorded, RecordedAct act, Correction correction, Corrector who, Instant now) {
        // Who takes dossiers in writes down when they were handed in.
        ActKind kind = act.slot() == Slot.SUBMISSION ? ActKind.RECEPTION : ActKind.of(act.fact());
        boolean inTime = !now.isAfter(act.recordedAt().plus(rules.undoWindow()));
        return inTime
                && visible.test(recorded.deskOf(act))
                && who.acts().contains(kind)
                && correction.unit() == null
                && (!correction.undo() || UNDONE_BY_CLERKS.contains(kind));
    }

    private ActDecision undone(List<DossierEvent> events, RecordedAct act, Correction correction) {
        return lawful(events, List.of(new FactCorrected(act.sequence(), null, null)), correction);
    }

    private ActDecision corrected(
            List<DossierEvent> events,
            RecordedDossier recorded,
            RecordedAct act,
            Correction correction,
            Corrector who,
            Instant now) {
        Instant at = correction.at() == null ? act.at() : correction.at().truncatedTo(ChronoUnit.MICROS);
        Unfit unfit = correction.at() == null ? null : time(act, at, who, now);
        unfit = unfit == null && correction.unit() != null ? unit(act, at, correction.unit()) : unfit;
        unfit = unfit == null ? unchanged(act, at, correction) : unfit;
        if (unfit != null) {
            return unfit;
        }
        if (act.slot() != Slot.RECEPTION) {
            return lawful(events, List.of(new FactCorrected(act.sequence(), at, act.fact())), correction);
        }
        CorrectedReception reception = new CorrectedReception(catalogue, recorded, act, at, correction.unit());
        unfit = impossible(reception, at);
        return unfit == null ? lawful(events, reception.corrections(), correction) : unfit;
    }

    private Unfit time(RecordedAct act, Instant at, Corrector who, Instant now) {
        if (at.isAfter(now.plus(rules.skew()))) {
            return Unfit.of("act-in-future", AT, rules.skew().toMinutes());
        }
        if (!who.supervisor() && at.isBefore(now.minus(rules.furthestBack()))) {
            return Unfit.of("act-too-far-back", AT, rules.furthestBack().toHours());
        }
        boolean opening = act.slot() == Slot.SUBMISSION || act.slot() == Slot.RECEPTION;
        return opening && LegalZone.day(at).getYear() < WorkCalendar.FIRST_YEAR
                ? Unfit.of("before-first-calendar", AT, WorkCalendar.FIRST_YEAR)
                : null;
    }

    /** A unit outside what the caller may see is as unknown as one that does not exist. */
    private Unfit unit(RecordedAct act, Instant at, String unit) {
        if (act.slot() != Slot.RECEPTION) {
            return Unfit.of("unit-of-another-event", UNIT);
        }
        if (!catalogue.knows(unit) || !visible.test(unit)) {
            return Unfit.of("no-such-unit", UNIT);
        }
        return catalogue.isValidOn(unit, LegalZone.day(at))
                ? null
                : Unfit.of("unit-not-valid-on-day", UNIT, LegalZone.day(at));
    }

    private static Unfit unchanged(RecordedAct act, Instant at, Correction correction) {
        boolean sameUnit = correction.unit() == null
                || act.fact() instanceof DossierReceived received
                        && received.unit().equals(correction.unit());
        if (!at.equals(act.at()) || !sameUnit || correction.text() != null) {
            return null;
        }
        return Unfit.of("nothing-to-correct", correction.at() == null ? UNIT : AT);
    }

    private static Unfit impossible(CorrectedReception reception, Instant at) {
        if (reception.unit().isEmpty()) {
            return Unfit.of("unit-not-valid-on-day", AT, LegalZone.day(at));
        }
        return reception.hasLimit() ? null : Unfit.of("no-limit-on-day", AT);
    }

    private static ActDecision lawful(
            List<DossierEvent> events, List<FactCorrected> corrections, Correction correction) {
        Fault fault = LawfulHistory.fault(events, corrections);
        if (fault != null) {
            return NotAllowed.of("correction-" + fault.code(), fault.arguments().toArray());
        }
        List<NewFact> facts = new ArrayList<>();
        corrections.forEach(fact -> facts.add(NewFact.with(null, fact, correction.reason())));
        if (correction.text() != null) {
            facts.add(new NewFact(null, new DetailsRecorded(TEXT), correction.text(), correction.sequence(), null));
        }
        return new Allowed(facts);
    }
}
