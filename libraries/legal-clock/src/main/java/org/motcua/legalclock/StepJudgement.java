package org.motcua.legalclock;

import java.time.Instant;
import java.util.List;

/**
 * What the rules say of a step.
 *
 * @param firstDueAt the due moment as counted at the start
 * @param dueAt the current, last due moment
 * @param lateFrom the first moment at which the step is late; in the future while an open one may still make it. Null when
 *     it ended before that moment, and while a pause that began in time holds its clock
 * @param clockStandsStill whether the step is open and such a pause is running
 * @param provisional whether {@code dueAt} reaches into a year whose calendar is not complete
 * @param reasons what moved {@code dueAt} since the start or the last restart, at the end the pause that is running, which
 *     is going to; never null
 */
public record StepJudgement(
        Instant firstDueAt,
        Instant dueAt,
        Instant lateFrom,
        boolean clockStandsStill,
        boolean provisional,
        List<Reason> reasons) {

    public StepJudgement {
        reasons = List.copyOf(reasons);
    }

    /** Whether the step is late at a moment, or was when it ended at or before it. */
    public boolean isLate(Instant at) {
        return lateFrom != null && !lateFrom.isAfter(at);
    }
}
