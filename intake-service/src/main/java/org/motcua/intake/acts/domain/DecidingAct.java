package org.motcua.intake.acts.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.intake.acts.domain.ActDecision.Allowed;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.CounterAct.StepCompletion;
import org.motcua.intake.acts.domain.CounterAct.StepStart;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.ProcedureRules;
import org.motcua.intake.catalogue.domain.ProcedureStep;
import org.motcua.intake.record.codes.StepCode;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.intake.record.domain.Slot;
import org.motcua.legalclock.Extension;
import org.motcua.legalclock.Judgement;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.LimitUnit;

/** Decides whether an act may be recorded of a dossier, and as what. */
public final class DecidingAct {

    private static final String AT = "at";

    private final CatalogueRules catalogue;
    private final ActRules rules;
    private final Predicate<String> desks;

    /** @param desks the units for which the one acts who asks */
    public DecidingAct(CatalogueRules catalogue, ActRules rules, Predicate<String> desks) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.desks = desks;
    }

    /**
     * The decision.
     *
     * @param at  when it happened, null for now
     * @param now the moment of recording
     */
    public ActDecision decide(DossierNow dossier, CounterAct act, Instant at, Instant now) {
        NotAllowed refusal = new AllowedActs(dossier, rules, desks).refusal(act.kind());
        if (refusal == null) {
            refusal = step(dossier, act);
        }
        if (refusal != null) {
            return refusal;
        }
        Instant moment = moment(dossier, at, now);
        Unfit unfit = time(dossier, act, moment, now);
        if (unfit == null) {
            unfit = content(dossier, act, moment);
        }
        return unfit == null ? recorded(dossier, act, moment) : unfit;
    }

    private static NotAllowed step(DossierNow dossier, CounterAct act) {
        return switch (act) {
            case StepStart start
            when dossier.runningSteps().contains(start.step()) -> NotAllowed.of("step-already-running");
            case StepCompletion completion
            when !dossier.runningSteps().contains(completion.step()) -> NotAllowed.of("step-not-running");
            default -> null;
        };
    }

    /** Somebody whose clock is a little ahead may have recorded the act before; what has no time comes after it. */
    private static Instant moment(DossierNow dossier, Instant at, Instant now) {
        if (at != null) {
            return at.truncatedTo(ChronoUnit.MICROS);
        }
        return dossier.lastActAt().isAfter(now) ? dossier.lastActAt() : now;
    }

    private Unfit time(DossierNow dossier, CounterAct act, Instant at, Instant now) {
        if (at.isAfter(now.plus(rules.skew()))) {
            return Unfit.of("act-in-future", AT, rules.skew().toMinutes());
        }
        if (at.isBefore(now.minus(rules.furthestBack()))) {
            return Unfit.of("act-too-far-back", AT, rules.furthestBack().toHours());
        }
        if (at.isBefore(dossier.lastActAt())) {
            return Unfit.of("act-before-last", AT, WrittenMoment.of(dossier.lastActAt()));
        }
        return repeatedAtOnce(dossier, act, at) ? Unfit.of("request-at-same-moment", AT) : null;
    }

    /** Two requests of one kind at the same moment could not be told apart. */
    private static boolean repeatedAtOnce(DossierNow dossier, CounterAct act, Instant at) {
        return switch (act.kind()) {
            case SUPPLEMENT_REQUEST -> dossier.recorded().everAt(Slot.SUPPLEMENT_ASKED, at);
            case PAYMENT_REQUEST -> dossier.recorded().everAt(Slot.PAYMENT_ASKED, at);
            default -> false;
        };
    }

    private Unfit content(DossierNow dossier, CounterAct act, Instant at) {
        return switch (act) {
            case CounterAct.Extension extension -> extension(dossier, extension, at);
            case StepStart start -> step(dossier, start.step());
            case CounterAct.Transfer transfer -> transfer(dossier, transfer, at);
            default -> act.kind() == ActKind.RECEPTION ? reception(dossier, at) : null;
        };
    }

    /** A procedure without steps in the catalogue, as all of the national catalogue are, leaves them to the unit. */
    private Unfit step(DossierNow dossier, String step) {
        ProcedureRules procedure = catalogue.procedures().get(dossier.procedure());
        if (procedure == null || procedure.steps().isEmpty()) {
            return StepCode.isOne(step)
                    ? null
                    : Unfit.of("not-a-step-code", "step", StepCode.LONGEST, StepCode.MOST_DIGITS);
        }
        if (procedure.step(step).isPresent()) {
            return null;
        }
        List<String> known = procedure.steps().stream().map(ProcedureStep::code).toList();
        return Unfit.of("no-such-step", "step", String.join(", ", known));
    }

    /** A date that is not later by the rule of the clock moves nothing, and would use the letter up. */
    private Unfit extension(DossierNow dossier, CounterAct.Extension extension, Instant at) {
        Judgement judgement = dossier.judgement();
        Instant current = judgement.promisedDueAt();
        Instant newDue = extension.newDue(dossier);
        LimitUnit unit = dossier.reception().limit().unit();
        return Extension.isLater(newDue, current, unit) && newDue.isAfter(at)
                ? rules.letterDates()
                        .unfit(
                                at,
                                newDue,
                                extension.newDueOn(),
                                dossier.reception().officeHours())
                : Unfit.of("new-due-not-later", "newDueAt", WrittenMoment.of(current));
    }

    private Unfit transfer(DossierNow dossier, CounterAct.Transfer transfer, Instant at) {
        if (!catalogue.isValidOn(transfer.unit(), LegalZone.day(at))) {
            return Unfit.of("no-such-unit", "unit");
        }
        if (transfer.unit().equals(dossier.desk())) {
            return Unfit.of("same-desk", "unit");
        }
        // Whose desk does not hold it takes it back, and sends it nowhere else.
        return desks.test(dossier.desk()) || desks.test(transfer.unit()) ? null : Unfit.of("take-back-only", "unit");
    }

    private Unfit reception(DossierNow dossier, Instant at) {
        if (catalogue.inChargeOn(dossier.unit(), LegalZone.day(at)).isEmpty()) {
            return Unfit.of("unit-not-valid-on-day", AT, LegalZone.day(at));
        }
        return new OpeningFacts(catalogue).limit(dossier.procedure(), at).isPresent()
                ? null
                : Unfit.of("no-limit-on-day", AT);
    }

    private ActDecision recorded(DossierNow dossier, CounterAct act, Instant at) {
        return new Allowed(List.of(NewFact.with(at, new FactOfAct(catalogue, dossier, at).of(act), act.text())));
    }
}
