package org.motcua.deadline.application;

import java.time.Instant;

/** The dossiers that were or are late. */
public interface OverdueDossiers {

    /**
     * Those late at the asked moment, the longest overdue first.
     *
     * @param dueBefore only those due before this moment
     * @param after     null for the first page
     */
    Page<OverdueDossier> list(OverdueQuery query, Instant dueBefore, Keyset after, int limit);
}
