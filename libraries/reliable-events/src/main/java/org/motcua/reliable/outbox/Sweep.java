package org.motcua.reliable.outbox;

import java.time.Duration;
import java.util.List;

/**
 * Where in the outbox to look next. Ids commit out of order, so every sweep starts at the beginning; within a sweep of
 * full batches the relay goes on behind the last row, only to step over the index entries of rows just deleted. A row
 * that commits behind it is met by the next sweep, which starts at the end of this one or a second after its start.
 * The order per key is safe, since of one key a lower id never commits after a higher one.
 */
final class Sweep {

    private static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long BEGINNING = Long.MIN_VALUE;

    private final int batchSize;
    private long from = BEGINNING;
    private long startedAt = System.nanoTime();

    Sweep(int batchSize) {
        this.batchSize = batchSize;
    }

    /** Rows above this id are looked at next. */
    long from() {
        return from;
    }

    /** Notes what was found; whether to look again at once. */
    boolean advance(List<UnsentEvents.Row> found) {
        boolean full = found.size() == batchSize;
        boolean wasWhole = from == BEGINNING;
        if (full && System.nanoTime() - startedAt < LONGEST_NANOS) {
            from = found.getLast().id();
            return true;
        }
        from = BEGINNING;
        startedAt = System.nanoTime();
        return full || !wasWhole;
    }
}
