package org.motcua.reporting.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * An evaluated report.
 *
 * @param groups     in order of key, without empty ones
 * @param identities whether each identity holds for the total and all groups; a broken one is shown as such
 * @param corrections how the total reads differently than it had been known; null when not asked for
 */
public record Report(Figures total, List<Group> groups, Map<String, Boolean> identities, Corrections corrections) {

    /** No figure may be below zero. */
    public static final String NO_NEGATIVE = "noNegativeFigures";

    /** The total is counted by itself and must be the sum of the groups. */
    public static final String SUM_OF_GROUPS = "total=sumOfGroups";

    /** The figures of one unit, field, procedure, channel or month. */
    public record Group(String key, Figures figures) {}

    /**
     * Evaluates a definition for the total and each group.
     *
     * @param groups null when the report is not grouped
     * @param before the total as it had been known; null when that is not asked for
     */
    public static Report of(
            ReportDefinition definition,
            WindowCounts total,
            SortedMap<String, WindowCounts> groups,
            WindowCounts before) {
        Figures sum = Figures.of(definition, total);
        List<Group> evaluated = new ArrayList<>();
        if (groups != null) {
            groups.forEach((key, counts) -> evaluated.add(new Group(key, Figures.of(definition, counts))));
            evaluated.removeIf(group -> group.figures().isEmpty());
        }
        return new Report(
                sum,
                List.copyOf(evaluated),
                identities(definition, sum, evaluated, groups != null),
                before == null ? null : Corrections.between(Figures.of(definition, before), sum));
    }

    private static Map<String, Boolean> identities(
            ReportDefinition definition, Figures total, List<Group> groups, boolean grouped) {
        List<Figures> all = new ArrayList<>(List.of(total));
        groups.forEach(group -> all.add(group.figures()));
        Map<String, Boolean> identities = new LinkedHashMap<>();
        definition
                .identities()
                .forEach(identity ->
                        identities.put(identity.name(), all.stream().allMatch(figures -> figures.fulfil(identity))));
        identities.put(NO_NEGATIVE, all.stream().noneMatch(Figures::hasNegative));
        if (grouped) {
            identities.put(SUM_OF_GROUPS, total.columns().equals(sums(definition, groups)));
        }
        return identities;
    }

    private static Map<String, Long> sums(ReportDefinition definition, List<Group> groups) {
        Map<String, Long> sums = new LinkedHashMap<>();
        definition.columns().forEach(column -> sums.put(column.name(), sum(column.name(), groups)));
        return sums;
    }

    private static long sum(String column, List<Group> groups) {
        return groups.stream()
                .mapToLong(group -> group.figures().columns().get(column))
                .sum();
    }
}
