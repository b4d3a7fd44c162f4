package org.motcua.intake.slip.data;

import java.time.Instant;

/**
 * One hand-over of a dossier.
 *
 * @param at when it was handed over; null prints blanks
 * @param recorded whether the system recorded it, so that no hand has to sign
 * @param result early, on time or overdue, as the receiving side wrote it down
 */
public record HandOver(
        String fromUnit,
        String toUnit,
        Instant at,
        String giver,
        String receiver,
        boolean recorded,
        String result,
        String note) {

    /** A row to be filled in by hand. */
    public static final HandOver BLANK = new HandOver(null, null, null, null, null, false, null, null);

    /** Tells no value. */
    @Override
    public String toString() {
        return "HandOver";
    }
}
