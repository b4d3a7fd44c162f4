package org.motcua.edge.bodies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the bodies of all requests under way take: places of each caller, and bytes of the heap. */
@Singleton
class BodyRoom {

    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final int openPerCaller;
    private final long mostBytes;

    @Inject
    BodyRoom(BodiesConfig config) {
        this(
                config.openPerCaller(),
                Math.max(config.largest().asLongValue(), Runtime.getRuntime().maxMemory() / config.shareOfHeap()));
    }

    BodyRoom(int openPerCaller, long mostBytes) {
        this.openPerCaller = openPerCaller;
        this.mostBytes = mostBytes;
    }

    /** Whether there was a place for one more unfinished body of this caller; then {@link #close} gives it back. */
    boolean open(String caller) {
        boolean[] had = new boolean[1];
        open.compute(caller, (key, count) -> {
            int before = count == null ? 0 : count;
            had[0] = before < openPerCaller;
            return had[0] ? Integer.valueOf(before + 1) : count;
        });
        return had[0];
    }

    void close(String caller) {
        open.computeIfPresent(caller, (key, count) -> count == 1 ? null : count - 1);
    }

    /** Whether there was room for so many more bytes; then {@link #give} gives it back. */
    boolean take(long more) {
        if (bytes.addAndGet(more) <= mostBytes) {
            return true;
        }
        bytes.addAndGet(-more);
        return false;
    }

    void give(long taken) {
        bytes.addAndGet(-taken);
    }
}
