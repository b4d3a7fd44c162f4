package org.motcua.intake.slips.data.parts;

import java.time.Instant;

/**
 * One hand-over of a dossier.
 *
 * @param at when it was handed over; null prints blanks
 * @param given whether the giver recorded it; whoever did not has to sign by hand
 * @param taken whether the receiver confirmed it
 * @param result as the receiving side has it; null prints nothing
 */
public record HandOver(
        String fromUnit,
        String toUnit,
        Instant at,
        String giver,
        String receiver,
        boolean given,
        boolean taken,
        Result result,
        String note) {

    /** A row to be filled in by hand. */
    public static final HandOver BLANK = new HandOver(null, null, null, null, null, false, false, null, null);

    /** The same, confirmed by who received it. */
    public HandOver takenBy(String who) {
        return new HandOver(fromUnit, toUnit, at, giver, who, given, true, result, note);
    }

    /** How the dossier came back. */
    public enum Result {
        EARLY("Trước hạn", "Early"),
        ON_TIME("Đúng hạn", "On time"),
        OVERDUE("Quá hạn", "Overdue");

        private final String vietnamese;
        private final String english;

        Result(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** The Vietnamese wording. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The English wording. */
        public String english() {
            return english;
        }
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "HandOver";
    }
}
