package org.motcua.intake.record.domain;

import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.contract.DossierFact.FactCorrected;

/**
 * All that is recorded of one dossier.
 *
 * @param events  in order of sequence
 * @param texts   free texts, in order of sequence
 * @param details the applicant's details, in order of sequence
 * @param erasure of its personal data, null when it was not erased
 */
public record History(List<DossierEvent> events, List<TextEntry> texts, List<DetailsEntry> details, Erasure erasure) {

    /** Of a dossier that is not recorded. */
    public static final History NONE = new History(List.of(), List.of(), List.of());

    /** Of a dossier whose personal data was not erased. */
    public History(List<DossierEvent> events, List<TextEntry> texts, List<DetailsEntry> details) {
        this(events, texts, details, null);
    }

    /** The events alone, where nothing depends on texts and details. */
    public static History ofEvents(List<DossierEvent> events) {
        return new History(events, List.of(), List.of());
    }

    /**
     * A free text.
     *
     * @param sequence of the event that recorded it
     * @param about    sequence of the event it belongs to
     */
    public record TextEntry(long sequence, long about, String text) {

        /** Tells no text. */
        @Override
        public String toString() {
            return "TextEntry[" + sequence + "]";
        }
    }

    /**
     * Details of the applicant.
     *
     * @param sequence of the event that recorded them
     */
    public record DetailsEntry(long sequence, Details details) {}

    /** What is now known of the applicant: of each part, what was recorded last. */
    public Details applicant() {
        return details.stream().map(DetailsEntry::details).reduce(Details.UNKNOWN, Details::with);
    }

    /** Whether anything is recorded. */
    public boolean exists() {
        return !events.isEmpty();
    }

    /** What was recorded up to an event, that one included. What was erased later is erased here too. */
    public History upTo(long sequence) {
        return new History(
                events.stream().filter(event -> event.sequence() <= sequence).toList(),
                texts.stream().filter(entry -> entry.sequence() <= sequence).toList(),
                details.stream().filter(entry -> entry.sequence() <= sequence).toList(),
                erasure);
    }

    /** The sequence of the last event that changed what had been told: a correction, or later details; 0 when none. */
    public long lastAmended() {
        return events.stream()
                .filter(event -> event.fact() instanceof FactCorrected || event.fact() instanceof DetailsRecorded)
                .mapToLong(DossierEvent::sequence)
                .reduce(0, (earlier, later) -> later);
    }
}
