package org.motcua.systemtests.model;

import java.util.List;

/**
 * What is drawn of one dossier's life; what it comes to depends on how the dossier stands by then.
 *
 * @param unit      index
 * @param procedure index
 * @param start     seconds after the first moment of all lives
 */
record Life(int unit, int procedure, String channel, boolean received, int start, Opening opening, List<Move> moves) {

    /** How it is entered. */
    enum Opening {
        PLAIN,
        /** The same request at both instances at the same moment. */
        TWICE,
        /** After the same with another procedure, unknown to the catalogue. */
        AFTER_REFUSED,
        /** And then another body with the same key. */
        KEY_REUSED
    }

    /** What is tried next. */
    enum Kind {
        LAWFUL,
        ANY,
        STALE,
        BEFORE_LAST,
        FUTURE,
        LONG_AGO,
        OTHER_ROLE,
        NO_REASON,
        NO_VERSION,
        RACE,
        UNDO,
        OTHER_TIME,
        OTHER_UNIT
    }

    /**
     * One move.
     *
     * @param pick  chooses among what is possible
     * @param delta seconds since the last act
     */
    record Move(Kind kind, int pick, int delta) {}

    /** Many lives; a report of them must stay short. */
    record Lives(List<Life> all) {
        @Override
        public String toString() {
            return all.size() + " lives";
        }
    }
}
