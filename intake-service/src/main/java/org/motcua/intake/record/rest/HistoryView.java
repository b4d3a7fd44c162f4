package org.motcua.intake.record.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.DossierFact;

/** Every event on record of a dossier, in the order in which they were recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
        @Schema(examples = "H15.101-20261123-0000001") String code,

        @Schema(description = "The sequence of the last event.", examples = "5")
        long version,

        List<EventView> events,

        @Schema(description = "That its personal data, texts included, was erased on order.")
        ErasureView erased) {

    /** An event of the history, as it was recorded and as it is now believed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EventView(
            @Schema(examples = "3") long sequence,

            @Schema(description = "Event time: when it happened.")
            OffsetDateTime occurredAt,

            @Schema(description = "Record time: when it was recorded.")
            OffsetDateTime recordedAt,

            @Schema(description = "The account that recorded it.", examples = "clerk-12")
            String author,

            @Schema(description = "Chained over the history up to this event.")
            String hash,

            @Schema(implementation = FactView.class, description = "What the event says.")
            DossierFact fact,

            @Schema(description = "The reason or text that goes with it, as it was recorded; only for who works on it.")
            String text,

            @Schema(description = "Of a correction: the sequence of the event that was wrong.")
            Long corrects,

            @Schema(description = "The sequences of the corrections of this event.")
            List<Long> correctedBy,

            @Schema(description = "What is now believed of a corrected event.")
            BelievedView now) {}

    /** What is now believed of a corrected event. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BelievedView(
            @Schema(description = "false: it never happened.")
            boolean happened,

            @Schema(description = "Its right time.") OffsetDateTime occurredAt,

            @Schema(implementation = FactView.class, description = "What it should have said.")
            DossierFact fact,

            @Schema(description = "Its right text.") String text) {}
}
