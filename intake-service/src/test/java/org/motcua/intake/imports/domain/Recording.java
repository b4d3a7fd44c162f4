package org.motcua.intake.imports.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.contract.EffectiveHistory;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.record.domain.Decision;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.History.DetailsEntry;
import org.motcua.intake.record.domain.History.TextEntry;
import org.motcua.intake.record.domain.NewFact;

/** The record of one dossier in memory: it takes lines in as the service does. */
public final class Recording {

    private static final Instant RECORDED = Instant.parse("2025-01-06T08:00:00+07:00");

    private final CatalogueRules catalogue;
    private History history = History.NONE;

    public Recording() {
        this(Rules.CATALOGUE);
    }

    public Recording(CatalogueRules catalogue) {
        this.catalogue = catalogue;
    }

    /** Merges a line; what is new in it is recorded. */
    public Decision take(NationalLine line) {
        return take(line, null);
    }

    /** Merges a line as a correction. */
    public Decision correct(NationalLine line) {
        return take(line, "nhập sai");
    }

    private Decision take(NationalLine line, String reason) {
        Merging merging = new Merging(catalogue, unit -> true, reason);
        Decision decision = merging.decide(history, line.facts());
        if (decision instanceof NewlyKnown known) {
            known.facts().forEach(this::record);
        }
        return decision;
    }

    /** Records an act of the counter, which no line can tell of. */
    public Recording act(String at, DossierFact fact) {
        record(NewFact.of(Instant.parse(at + "+07:00"), fact));
        return this;
    }

    private void record(NewFact fact) {
        long sequence = history.events().size() + 1L;
        Instant at = fact.at() == null ? RECORDED : fact.at();
        List<DossierEvent> events = new ArrayList<>(history.events());
        events.add(new DossierEvent(sequence, at, RECORDED, "test", "-", fact.fact()));
        List<TextEntry> texts = new ArrayList<>(history.texts());
        if (fact.text() != null) {
            texts.add(new TextEntry(sequence, fact.about() == null ? sequence : fact.about(), fact.text()));
        }
        List<DetailsEntry> details = new ArrayList<>(history.details());
        if (fact.details() != null && !fact.details().isEmpty()) {
            details.add(new DetailsEntry(sequence, fact.details()));
        }
        history = new History(events, texts, details);
    }

    public History history() {
        return history;
    }

    List<DossierEvent> effective() {
        return EffectiveHistory.of(history.events());
    }

    /** The facts of one kind that are believed. */
    public <T extends DossierFact> List<T> believed(Class<T> kind) {
        return effective().stream()
                .map(DossierEvent::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
