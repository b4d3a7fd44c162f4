package org.motcua.deadline.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.motcua.legalclock.Judgement;

/**
 * What the clocks say of a dossier.
 *
 * @param dossier   null before the reception
 * @param reception null unless submitted online
 * @param steps     in order of their start; none before the reception
 */
public record Verdict(Judgement dossier, ReceptionVerdict reception, List<StepVerdict> steps) {

    public Verdict {
        steps = List.copyOf(steps);
    }

    /**
     * Whether a printed due date is not the first computed one, compared to the second; null when there is nothing to
     * compare.
     */
    public Boolean differsFrom(Instant printedDueAt) {
        if (dossier == null || printedDueAt == null) {
            return null;
        }
        return !printedDueAt
                .truncatedTo(ChronoUnit.SECONDS)
                .equals(dossier.firstDueAt().truncatedTo(ChronoUnit.SECONDS));
    }
}
