package org.motcua.intake.imports.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many lines had which verdict.
 *
 * @param unknownFields how often each field that nobody reads occurred
 */
public record ImportCounts(
        long accepted, long unchanged, long conflicts, long rejected, long ignored, Map<String, Long> unknownFields) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, Map.of());

    /** Names beyond this number are counted together. */
    private static final int MAX_NAMES = 50;

    private static final String OTHERS = "…";

    /** All lines. */
    public long lines() {
        return accepted + unchanged + conflicts + rejected + ignored;
    }

    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                accepted + more.accepted,
                unchanged + more.unchanged,
                conflicts + more.conflicts,
                rejected + more.rejected,
                ignored + more.ignored,
                sum(unknownFields, more.unknownFields));
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        if (other.isEmpty()) {
            return one;
        }
        Map<String, Long> sum = new TreeMap<>(one);
        other.forEach((name, count) -> count(sum, name, count));
        return Collections.unmodifiableMap(sum);
    }

    /** Counts a name; the names come from a file, so their number is bounded. */
    public static void count(Map<String, Long> counts, String name, long times) {
        boolean known = counts.containsKey(name) || counts.size() < MAX_NAMES;
        counts.merge(known ? name : OTHERS, times, Long::sum);
    }
}
