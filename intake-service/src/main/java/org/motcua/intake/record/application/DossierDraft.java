package org.motcua.intake.record.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierEvent;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.History.DetailsEntry;
import org.motcua.intake.record.domain.History.TextEntry;
import org.motcua.intake.record.domain.NewFact;

/** A dossier in the transaction that adds to it. */
public final class DossierDraft {

    private final String code;
    private final History recorded;
    private final List<DossierEvent> events = new ArrayList<>();
    private final List<byte[]> facts = new ArrayList<>();
    private final List<TextEntry> texts = new ArrayList<>(2);
    private final List<DetailsEntry> details = new ArrayList<>(1);

    /** @param recorded what is recorded of it, {@link History#NONE} for a new one */
    public DossierDraft(String code, History recorded) {
        this.code = code;
        this.recorded = recorded;
    }

    /** The same new dossier, now that it has its code: no hash covers a code. */
    public DossierDraft withCode(String issued) {
        DossierDraft named = new DossierDraft(issued, recorded);
        named.events.addAll(events);
        named.facts.addAll(facts);
        named.texts.addAll(texts);
        named.details.addAll(details);
        return named;
    }

    /** What is recorded and what was added since. */
    public History history() {
        if (events.isEmpty()) {
            return recorded;
        }
        return isNew()
                ? new History(events, texts, details)
                : new History(
                        joined(recorded.events(), events),
                        joined(recorded.texts(), texts),
                        joined(recorded.details(), details),
                        recorded.erasure());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Adds events; record time never runs back within a dossier. */
    public void add(NewlyKnown known, Instant now, String author, ChainedHash hash) {
        DossierEvent last = last();
        Instant recordedAt = last == null || now.isAfter(last.recordedAt()) ? now : last.recordedAt();
        for (NewFact fact : known.facts()) {
            add(fact, recordedAt, author, hash);
        }
    }

    private void add(NewFact fact, Instant recordedAt, String author, ChainedHash hash) {
        DossierEvent last = last();
        long sequence = last == null ? 1 : last.sequence() + 1;
        Instant at = fact.at() == null ? recordedAt : fact.at();
        byte[] json = ContractJson.encode(fact.fact());
        String chained = hash.next(last == null ? null : last.hash(), sequence, at, recordedAt, author, json);
        events.add(new DossierEvent(sequence, at, recordedAt, author, chained, fact.fact()));
        facts.add(json);
        if (fact.text() != null) {
            texts.add(new TextEntry(sequence, fact.about() == null ? sequence : fact.about(), fact.text()));
        }
        if (fact.details() != null && !fact.details().isEmpty()) {
            details.add(new DetailsEntry(sequence, fact.details()));
        }
    }

    private DossierEvent last() {
        if (!events.isEmpty()) {
            return events.getLast();
        }
        return recorded.events().isEmpty() ? null : recorded.events().getLast();
    }

    /** The dossier's code. */
    public String code() {
        return code;
    }

    /** Whether it was not recorded before. */
    public boolean isNew() {
        return !recorded.exists();
    }

    public boolean hasChanged() {
        return !events.isEmpty();
    }

    /** The new events, in order. */
    public List<DossierEvent> events() {
        return events;
    }

    /** The JSON of each new event's fact, as it was hashed. */
    public List<byte[]> facts() {
        return facts;
    }

    /** The new texts. */
    public List<TextEntry> texts() {
        return texts;
    }

    /** The applicant's new details. */
    public List<DetailsEntry> details() {
        return details;
    }
}
