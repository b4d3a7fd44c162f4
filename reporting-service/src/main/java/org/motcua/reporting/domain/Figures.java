package org.motcua.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The evaluated columns of one group, in the definition's order.
 *
 * @param columns never null values
 * @param ratios  null where there is nothing to divide by
 */
public record Figures(Map<String, Long> columns, Map<String, BigDecimal> ratios) {

    /** Evaluates a definition. */
    public static Figures of(ReportDefinition definition, WindowCounts counts) {
        Map<String, Long> columns = new LinkedHashMap<>();
        definition.columns().forEach(column -> columns.put(column.name(), sum(column, counts)));
        Map<String, BigDecimal> ratios = new LinkedHashMap<>();
        definition.ratios().forEach(ratio -> ratios.put(ratio.name(), ratio(ratio, columns)));
        return new Figures(columns, ratios);
    }

    private static Long sum(ReportDefinition.Column column, WindowCounts counts) {
        return column.terms().stream()
                .mapToLong(term -> term.times() * counts.of(term))
                .sum();
    }

    private static BigDecimal ratio(ReportDefinition.Ratio ratio, Map<String, Long> columns) {
        long per = columns.get(ratio.per());
        if (per == 0) {
            return null;
        }
        return BigDecimal.valueOf(columns.get(ratio.of()))
                .multiply(BigDecimal.valueOf(ratio.times()))
                .divide(BigDecimal.valueOf(per), ratio.decimals(), RoundingMode.HALF_UP);
    }

    /** Whether the identity holds here. */
    boolean fulfil(ReportDefinition.Identity identity) {
        long right = identity.right().stream().mapToLong(columns::get).sum();
        return columns.get(identity.left()) == right;
    }

    /** Whether every column is zero. */
    boolean isEmpty() {
        return columns.values().stream().allMatch(value -> value == 0);
    }

    boolean hasNegative() {
        return columns.values().stream().anyMatch(value -> value < 0);
    }
}
