package org.motcua.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.EffectiveHistory;

/** Reads a dossier's events, corrections applied, in order of event time. */
@ApplicationScoped
public class ReadingHistory {

    /**
     * What is believed after these events. When corrections leave neither a submission nor a reception, the dossier is
     * read as voided, in the place it was recorded for.
     *
     * @param events the recorded events from the first on, not empty
     * @throws IllegalArgumentException when the dossier was never recorded as submitted or received
     */
    public Reading read(List<DossierEvent> events) {
        HistoryFold fold = new HistoryFold();
        EffectiveHistory.of(events).forEach(fold::add);
        if (fold.hasPlacement()) {
            return fold.reading();
        }
        HistoryFold asRecorded = new HistoryFold();
        events.forEach(asRecorded::add);
        return asRecorded.voidedReading();
    }
}
