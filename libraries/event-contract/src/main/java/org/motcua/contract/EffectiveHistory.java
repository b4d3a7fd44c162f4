package org.motcua.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierRefused;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.contract.DossierFact.DossierWithdrawn;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.ProcessingStopped;
import org.motcua.contract.DossierFact.ResultReturned;

/** A dossier's history as it is now believed: corrections applied, in order of event time. */
public final class EffectiveHistory {

    private static final int LAST = 3;
    private static final Comparator<DossierEvent> IN_ORDER = Comparator.comparing(DossierEvent::occurredAt)
            .thenComparingInt(EffectiveHistory::placeInLife)
            .thenComparingLong(DossierEvent::sequence);

    private EffectiveHistory() {}

    /**
     * Applies the corrections among the events and orders what remains by event time. At equal times a dossier's life has
     * its order too, since an earlier act may have become known later: submission and reception come first, the end and
     * the hand-over last; what is between them is ordered by sequence.
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
        effective.sort(IN_ORDER);
        return effective;
    }

    private static int placeInLife(DossierEvent event) {
        return switch (event.fact()) {
            case DossierSubmitted _ -> 0;
            case DossierReceived _ -> 1;
            case DossierRefused _, DossierResolved _, DossierWithdrawn _, ProcessingStopped _ -> LAST;
            case ResultReturned _ -> LAST + 1;
            default -> 2;
        };
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
