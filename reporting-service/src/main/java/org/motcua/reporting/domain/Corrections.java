package org.motcua.reporting.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What became known of a period after it had been reported: late records and corrections alike.
 *
 * @param figures those figures of the total that read differently now, in the report's order
 */
public record Corrections(Map<String, Change> figures) {

    /**
     * A figure then and now.
     *
     * @param before as it had been known; null for a ratio of nothing
     * @param now    as it is known; null for a ratio of nothing
     */
    public record Change(BigDecimal before, BigDecimal now) {

        /** How much was added; null when one of the two is no number. */
        public BigDecimal difference() {
            return before == null || now == null ? null : now.subtract(before);
        }
    }

    static Corrections between(Figures before, Figures now) {
        Map<String, Change> changes = new LinkedHashMap<>();
        now.columns()
                .forEach((name, value) ->
                        changes.put(name, change(before.columns().get(name), value)));
        now.ratios()
                .forEach((name, value) ->
                        changes.put(name, new Change(before.ratios().get(name), value)));
        changes.values().removeIf(change -> Objects.equals(change.before(), change.now()));
        return new Corrections(changes);
    }

    private static Change change(long before, long now) {
        return new Change(BigDecimal.valueOf(before), BigDecimal.valueOf(now));
    }
}
