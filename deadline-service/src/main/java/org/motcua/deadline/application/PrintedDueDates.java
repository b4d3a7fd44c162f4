package org.motcua.deadline.application;

import org.motcua.cataloguecopy.VisibleUnits;

/** The due dates printed by other systems. */
public interface PrintedDueDates {

    /**
     * How many were compared, and those that differ, by code.
     *
     * @param units whose dossiers are compared
     * @param after code after which the page starts, null for the first page
     */
    PrintedComparison compare(VisibleUnits units, String after, int limit);
}
