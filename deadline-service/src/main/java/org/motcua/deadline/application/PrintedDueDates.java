package org.motcua.deadline.application;

import java.util.List;

/** The due dates printed by other systems. */
public interface PrintedDueDates {

    /**
     * How many were compared, and those that differ, by code.
     *
     * @param units null for all
     * @param after code after which the page starts, null for the first page
     */
    PrintedComparison compare(List<String> units, String after, int limit);
}
