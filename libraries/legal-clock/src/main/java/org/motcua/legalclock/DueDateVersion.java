package org.motcua.legalclock;

import java.time.Instant;
import java.util.List;

/**
 * One version of a dossier's due date. It holds from {@code knownFrom} until the next version of the same basis.
 *
 * @param basis which due date
 * @param dueAt the due moment
 * @param knownFrom the event time from which this version holds
 * @param cause why it came about
 * @param provisional whether it reaches into a year whose calendar is not complete; false for the date of a letter
 * @param reasons all that moved it since the reception or the last restart, never null
 */
public record DueDateVersion(
        Basis basis, Instant dueAt, Instant knownFrom, Cause cause, boolean provisional, List<Reason> reasons) {

    public DueDateVersion {
        reasons = List.copyOf(reasons);
    }
}
