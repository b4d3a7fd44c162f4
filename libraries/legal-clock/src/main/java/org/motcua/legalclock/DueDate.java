package org.motcua.legalclock;

import java.time.Instant;
import java.util.List;

/**
 * A due date and how it came about.
 *
 * @param dueAt the due moment; for limits in days and months the end of office hours of the due day
 * @param provisional whether it reaches into a year whose calendar is not complete
 * @param reasons what moved it, never null
 */
public record DueDate(Instant dueAt, boolean provisional, List<Reason> reasons) {

    public DueDate {
        reasons = List.copyOf(reasons);
    }
}
