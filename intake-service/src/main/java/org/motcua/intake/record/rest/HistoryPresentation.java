package org.motcua.intake.record.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.EffectiveHistory;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.History.TextEntry;
import org.motcua.intake.record.rest.HistoryView.BelievedView;
import org.motcua.intake.record.rest.HistoryView.EventView;

/** Turns a history into its view: the old beside the new, linked both ways. */
public final class HistoryPresentation {

    private final History history;
    private final boolean withTexts;
    private final Map<Long, DossierEvent> believed;
    private final Map<Long, List<Long>> corrections;

    /** @param withTexts whether the caller may read the free texts */
    public HistoryPresentation(History history, boolean withTexts) {
        this.history = history;
        this.withTexts = withTexts;
        this.believed = EffectiveHistory.of(history.events()).stream()
                .collect(Collectors.toMap(DossierEvent::sequence, Function.identity()));
        this.corrections = history.events().stream()
                .filter(event -> event.fact() instanceof FactCorrected)
                .collect(Collectors.groupingBy(
                        HistoryPresentation::corrects,
                        Collectors.mapping(DossierEvent::sequence, Collectors.toList())));
    }

    public HistoryView view(String code) {
        return new HistoryView(
                code,
                history.events().getLast().sequence(),
                history.events().stream().map(this::event).toList(),
                ErasureView.of(history.erasure()));
    }

    private EventView event(DossierEvent event) {
        List<Long> correctedBy = corrections.get(event.sequence());
        return new EventView(
                event.sequence(),
                Moments.local(event.occurredAt()),
                Moments.local(event.recordedAt()),
                event.author(),
                event.hash(),
                event.fact(),
                texts(text -> text.sequence() == event.sequence()).findFirst().orElse(null),
                event.fact() instanceof FactCorrected ? corrects(event) : null,
                correctedBy,
                correctedBy == null ? null : now(event.sequence()));
    }

    private BelievedView now(long sequence) {
        DossierEvent now = believed.get(sequence);
        if (now == null) {
            return new BelievedView(false, null, null, null);
        }
        String text = texts(entry -> entry.about() == sequence)
                .reduce((first, second) -> second)
                .orElse(null);
        return new BelievedView(true, Moments.local(now.occurredAt()), now.fact(), text);
    }

    private Stream<String> texts(Predicate<TextEntry> which) {
        return withTexts ? history.texts().stream().filter(which).map(TextEntry::text) : Stream.empty();
    }

    private static Long corrects(DossierEvent event) {
        return ((FactCorrected) event.fact()).correctedSequence();
    }
}
