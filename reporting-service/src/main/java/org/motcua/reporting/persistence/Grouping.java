package org.motcua.reporting.persistence;

import org.motcua.reporting.domain.FigureSet;
import org.motcua.reporting.domain.Grain;
import org.motcua.reporting.domain.GroupBy;

/**
 * Where the groups of a report are found.
 *
 * @param set       the counters to add up
 * @param coarsest  the longest period a counter may have
 * @param counter   the key of a group, from a counter
 * @param change    the key of a group, from a change
 */
record Grouping(FigureSet set, Grain coarsest, String counter, String change) {

    /** The key of the one group of {@link #NONE}. */
    static final String TOTAL = "";

    static final Grouping NONE = new Grouping(FigureSet.UNIT, Grain.YEAR, "''", "''");

    private static final String MONTH = "to_char(%s, 'YYYY-MM')";

    static Grouping of(GroupBy groupBy) {
        return switch (groupBy) {
            case UNIT -> new Grouping(FigureSet.UNIT, Grain.YEAR, "unit", "unit");
            case FIELD -> new Grouping(FigureSet.UNIT_FIELD, Grain.YEAR, "item", "field");
            case PROCEDURE -> new Grouping(FigureSet.UNIT_PROCEDURE, Grain.YEAR, "item", "procedure");
            case CHANNEL -> new Grouping(FigureSet.UNIT, Grain.YEAR, "channel::text", "channel::text");
            case MONTH -> new Grouping(FigureSet.UNIT, Grain.MONTH, MONTH.formatted("period"), MONTH.formatted("day"));
        };
    }
}
