package org.motcua.intake.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.intake.acts.domain.WhatMayFollow;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.ProcedureRules;
import org.motcua.intake.record.domain.Decision;
import org.motcua.intake.record.domain.Decision.Contradicted;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.Decision.Unchanged;
import org.motcua.intake.record.domain.Decision.Unusable;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.LineField;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.intake.record.domain.RecordedAct;
import org.motcua.intake.record.domain.RecordedDossier;
import org.motcua.intake.record.domain.Slot;
import org.motcua.legalclock.LegalZone;

/**
 * Decides what a usable line adds to a dossier's record. A contradiction changes nothing, unless the import was asked
 * to correct: then the line holds, and the record gets corrections.
 */
public final class Merging {

    private static final Fault NO_LIMIT = Fault.of("no-limit-in-force", LineField.RECEIVED);

    private final CatalogueRules catalogue;
    private final Predicate<String> visible;
    private final String correctionReason;

    /**
     * @param visible          the units whose dossiers the caller may write
     * @param correctionReason why contradictions are to become corrections, null when they are not
     */
    public Merging(CatalogueRules catalogue, Predicate<String> visible, String correctionReason) {
        this.catalogue = catalogue;
        this.visible = visible;
        this.correctionReason = correctionReason;
    }

    /** The line against the record. */
    public Decision decide(History history, LineFacts line) {
        // What was erased on order does not come back with an old file.
        return merged(history, history.erasure() == null ? line : line.impersonal());
    }

    private Decision merged(History history, LineFacts line) {
        RecordedDossier recorded = new RecordedDossier(history);
        if (history.exists() && !visible.test(recorded.unit())) {
            return new Contradicted(Fault.of("contradicts-record", LineField.UNIT));
        }
        if (lacksLimit(recorded, line)) {
            return new Unusable(NO_LIMIT);
        }
        Reconciling reconciling = new Reconciling(catalogue, recorded, line, false);
        Target target = reconciling.target();
        List<Fault> contradictions = reconciling.contradictions();
        Decision decision =
                contradictions.isEmpty() ? decision(recorded, target) : new Contradicted(contradictions.getFirst());
        return decision instanceof Contradicted && correctionReason != null
                ? corrected(recorded, line, target)
                : decision;
    }

    /** When the record with the line laid over it is out of order, the line alone is taken for the whole truth. */
    private Decision corrected(RecordedDossier recorded, LineFacts line, Target overlaid) {
        Decision decision = decision(recorded, overlaid);
        return decision instanceof Contradicted
                ? decision(recorded, new Reconciling(catalogue, recorded, line, true).target())
                : decision;
    }

    /** What is recorded already is not judged again: only what is new must be in order with it. */
    private Decision decision(RecordedDossier recorded, Target target) {
        if (lacksLimit(recorded, target)) {
            return new Contradicted(NO_LIMIT);
        }
        List<NewFact> facts = new WritingFacts(catalogue, recorded, target, correctionReason).facts();
        if (facts.isEmpty()) {
            return new Unchanged();
        }
        Fault fault = WhatMayFollow.fault(target.acts());
        fault = fault == null ? AroundRecordedWork.fault(recorded, target) : fault;
        return fault == null ? new NewlyKnown(facts) : new Contradicted(fault);
    }

    /** A reception that is on record, or was before a correction, asks for no limit: it was recorded with one. */
    private boolean lacksLimit(RecordedDossier recorded, LineFacts line) {
        Instant receivedAt = line.acts().receivedAt();
        return receivedAt != null
                && !hasLimit(line.procedure(), receivedAt)
                && !(recorded.everOfProcedure(line.procedure()) && recorded.everReceivedOn(LegalZone.day(receivedAt)));
    }

    /** A reception that stays on its day, under its procedure, keeps the limit that it was recorded with. */
    private boolean lacksLimit(RecordedDossier recorded, Target target) {
        Instant receivedAt = target.receivedAt();
        RecordedAct reception = recorded.standing(Slot.RECEPTION);
        boolean kept = reception != null
                && receivedAt != null
                && target.procedure().equals(recorded.procedure())
                && LegalZone.day(receivedAt).equals(LegalZone.day(reception.at()));
        return receivedAt != null && !kept && !hasLimit(target.procedure(), receivedAt);
    }

    private boolean hasLimit(String code, Instant receivedAt) {
        ProcedureRules procedure = catalogue.procedures().get(code);
        return procedure != null && procedure.limitOn(LegalZone.day(receivedAt)).isPresent();
    }
}
