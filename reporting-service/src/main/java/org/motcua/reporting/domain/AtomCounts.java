package org.motcua.reporting.domain;

import java.util.Arrays;

/** How often each atom occurred; may be negative when it is a change. Not thread-safe. */
public final class AtomCounts {

    private final long[] counts = new long[Atom.ALL.size()];

    /** Adds {@code times} occurrences. */
    public void add(Atom atom, long times) {
        counts[atom.ordinal()] += times;
    }

    /** Adds all of the other's counts {@code times} times. */
    public void add(AtomCounts other, int times) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += times * other.counts[i];
        }
    }

    /** The count of one atom. */
    public long of(Atom atom) {
        return counts[atom.ordinal()];
    }

    /** Whether every count is zero. */
    public boolean isZero() {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AtomCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
