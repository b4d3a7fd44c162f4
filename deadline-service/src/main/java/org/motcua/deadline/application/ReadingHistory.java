package org.motcua.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.EffectiveHistory;

/** Reads a dossier's events, corrections applied, in order of event time. */
@ApplicationScoped
public class ReadingHistory {

    /**
     * What is believed after these events.
     *
     * @param events the recorded events from the first on, not empty
     * @throws IllegalArgumentException when the dossier was, after all corrections, neither submitted nor received
     */
    public Reading read(List<DossierEvent> events) {
        HistoryFold fold = new HistoryFold();
        EffectiveHistory.of(events).forEach(fold::add);
        return fold.reading();
    }
}
