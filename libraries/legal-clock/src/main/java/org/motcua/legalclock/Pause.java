package org.motcua.legalclock;

import java.time.Instant;

/**
 * A stretch in which at least one request is open: {@code from ≤ t < to}.
 *
 * @param to null while it lasts
 */
record Pause(Instant from, Instant to) {

    boolean isOpen() {
        return to == null;
    }

    /** Overlapping and touching pauses are one. */
    boolean reaches(Instant moment) {
        return isOpen() || !to.isBefore(moment);
    }

    Pause extendedTo(Instant end) {
        boolean longer = !isOpen() && (end == null || end.isAfter(to));
        return longer ? new Pause(from, end) : this;
    }
}
