package org.motcua.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.motcua.contract.DossierFact.FactCorrected;

/** A dossier's history as it is now believed: corrections applied, in order of event time. */
public final class EffectiveHistory {

    private EffectiveHistory() {}

    /**
     * Applies the corrections among the events and orders what remains by event time, equal times by sequence.
     *
     * @param events the recorded events, any order
     */
    public static List<DossierEvent> of(List<DossierEvent> events) {
        NavigableMap<Long, DossierEvent> bySequence = new TreeMap<>();
        events.forEach(event -> bySequence.put(event.sequence(), event));
        events.stream()
                .filter(event -> event.fact() instanceof FactCorrected)
                .sorted(Comparator.comparingLong(DossierEvent::sequence))
                .forEach(event -> apply(event, bySequence));
        List<DossierEvent> effective = new ArrayList<>(bySequence.values());
        effective.sort(Comparator.comparing(DossierEvent::occurredAt).thenComparingLong(DossierEvent::sequence));
        return effective;
    }

    private static void apply(DossierEvent correction, NavigableMap<Long, DossierEvent> bySequence) {
        FactCorrected corrected = (FactCorrected) correction.fact();
        bySequence.remove(correction.sequence());
        DossierEvent wrong = bySequence.remove(corrected.correctedSequence());
        if (wrong != null && corrected.fact() != null) {
            bySequence.put(
                    wrong.sequence(),
                    new DossierEvent(
                            wrong.sequence(),
                            corrected.occurredAt(),
                            correction.recordedAt(),
                            correction.author(),
                            correction.hash(),
                            corrected.fact()));
        }
    }
}
