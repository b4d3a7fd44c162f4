package org.motcua.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.intake.domain.DossierStatus;
import org.motcua.intake.domain.DossierSummary;
import org.motcua.intake.domain.History;
import org.motcua.reliable.web.Moments;

/** A dossier as it is now believed, and with its history. Nothing in it is personal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierView(
        String code,
        String unit,
        String procedure,
        DossierStatus status,
        OffsetDateTime submittedAt,
        OffsetDateTime receivedAt,
        List<EventView> events) {

    /** An event of the history. */
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

    static DossierView of(String code, History history, boolean withEvents) {
        DossierSummary summary = DossierSummary.of(history);
        return new DossierView(
                code,
                summary.unit(),
                summary.procedure(),
                summary.status(),
                Moments.local(summary.submittedAt()),
                Moments.local(summary.receivedAt()),
                withEvents ? history.events().stream().map(EventView::of).toList() : null);
    }
}
