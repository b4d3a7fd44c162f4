package org.motcua.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * When a part that has ended is started again: each time after twice the pause, until it has ended too often within a
 * minute. What lived for longer than that begins anew. For one part and one thread.
 */
final class RestartPolicy {

    /** How many starts there are within a {@link #WINDOW} before nobody believes in the next one. */
    static final int TRIES = 5;

    static final Duration WINDOW = Duration.ofMinutes(1);
    static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final LongSupplier nanoTime;
    private final Deque<Long> ends = new ArrayDeque<>();

    /** @param nanoTime a clock that never goes back, such as {@link System#nanoTime()} */
    RestartPolicy(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * A next try.
     *
     * @param number from 1 to {@link #TRIES}
     * @param pause to wait before it
     */
    record Try(int number, Duration pause) {}

    /** Called each time that the part ended or could not be started; empty when there is to be no further try. */
    Optional<Try> ended() {
        long now = nanoTime.getAsLong();
        ends.removeIf(end -> now - end > WINDOW.toNanos());
        if (ends.size() == TRIES) {
            return Optional.empty();
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << ends.size());
        ends.add(now);
        return Optional.of(new Try(ends.size(), pause));
    }
}
