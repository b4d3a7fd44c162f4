package org.motcua.reporting.application;

import java.util.SortedMap;
import org.motcua.reporting.domain.ReportDefinition;
import org.motcua.reporting.domain.ReportRequest;
import org.motcua.reporting.domain.WindowCounts;

/** What the counters say. */
public interface Readings {

    /**
     * What the counters said at one moment.
     *
     * @param total  counted by itself, from the counters of units
     * @param groups by key; null when the request has no grouping
     * @param before the total as it had been known at {@code correctedSince}; null when that is not asked for
     */
    record Reading(
            ReportDefinition definition,
            WindowCounts total,
            SortedMap<String, WindowCounts> groups,
            WindowCounts before) {}

    /**
     * Reads the report's definition in force on the last day of the period (the oldest one for a period before it) and
     * its counts, all from one snapshot.
     */
    Reading read(ReportRequest request);
}
