package org.motcua.deadline.domain;

import java.time.Instant;
import org.motcua.legalclock.StepJudgement;

/**
 * What a step's clock says.
 *
 * @param judgement null when the step has no share of the time
 */
public record StepVerdict(StepRun run, StepJudgement judgement) {

    /** Whether the step is late at {@code now}, or was when it ended. */
    public boolean isLate(Instant now) {
        return judgement != null && judgement.isLate(run.isOpen() ? now : run.endedAt());
    }
}
