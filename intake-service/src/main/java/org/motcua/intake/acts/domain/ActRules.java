package org.motcua.intake.acts.domain;

import java.time.Duration;
import org.motcua.intake.record.domain.AskedFor;

/**
 * What the operator may set of the rules for acts.
 *
 * @param maxSupplements how many requests for a supplement a dossier may have
 * @param furthestBack   how far back an act may be recorded
 * @param skew           how far the caller's clock may be ahead
 * @param undoWindow     how long after recording it a clerk may correct an act
 * @param letterDates    which new date a letter may promise
 */
public record ActRules(
        int maxSupplements, Duration furthestBack, Duration skew, Duration undoWindow, LetterDates letterDates) {

    /** @throws IllegalArgumentException when more supplements are allowed than a dossier may have */
    public ActRules {
        if (maxSupplements > AskedFor.MOST) {
            throw new IllegalArgumentException("max-supplements is more than " + AskedFor.MOST);
        }
    }
}
