package org.motcua.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.intake.domain.History;
import org.motcua.reliable.web.Moments;

/** Every event on record of a dossier. Nothing in it is personal. */
public record HistoryView(String code, List<EventView> events) {

    /** An event of the history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EventView(
            long sequence,
            OffsetDateTime occurredAt,
            OffsetDateTime recordedAt,
            String author,
            String hash,
            DossierFact fact) {

        static EventView of(DossierEvent event) {
            return new EventView(
                    event.sequence(),
                    Moments.local(event.occurredAt()),
                    Moments.local(event.recordedAt()),
                    event.author(),
                    event.hash(),
                    event.fact());
        }
    }

    static HistoryView of(String code, History history) {
        return new HistoryView(
                code, history.events().stream().map(EventView::of).toList());
    }
}
