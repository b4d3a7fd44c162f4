package org.motcua.deadline.domain;

import java.time.Instant;
import java.util.Objects;
import org.motcua.legalclock.Limit;

/**
 * One time a dossier went through a step of its procedure.
 *
 * @param step      the step's code in the catalogue
 * @param unit      the unit that does it
 * @param officer   the account that does it, null when nobody in particular
 * @param share     the time it may take, null when it has no share of its own
 * @param startedAt when it began
 * @param endedAt   when it was completed, began anew, or the dossier was closed; null while it is open
 */
public record StepRun(String step, String unit, String officer, Limit share, Instant startedAt, Instant endedAt) {

    public StepRun {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(startedAt, "startedAt");
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** The same, ended at a moment, or at its start when the moment is before that. */
    public StepRun ended(Instant at) {
        return new StepRun(step, unit, officer, share, startedAt, at.isBefore(startedAt) ? startedAt : at);
    }
}
