package org.motcua.intake.domain;

import java.util.List;
import org.motcua.contract.DossierEvent;

/**
 * All that is recorded of one dossier.
 *
 * @param events  in order of sequence
 * @param texts   free texts, in order of sequence
 * @param details the applicant's details, in order of sequence
 */
public record History(List<DossierEvent> events, List<TextEntry> texts, List<DetailsEntry> details) {

    /** Of a dossier that is not recorded. */
    public static final History NONE = new History(List.of(), List.of(), List.of());

    /**
     * A free text.
     *
     * @param sequence of the event that recorded it
     * @param about    sequence of the event it belongs to
     */
    public record TextEntry(long sequence, long about, String text) {}

    /**
     * Details of the applicant.
     *
     * @param sequence of the event that recorded them
     */
    public record DetailsEntry(long sequence, Details details) {}

    /** Whether anything is recorded. */
    public boolean exists() {
        return !events.isEmpty();
    }
}
