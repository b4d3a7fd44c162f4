package org.motcua.intake.record.domain;

import java.time.Instant;
import org.motcua.contract.DossierFact;

/**
 * A fact to be recorded as the next event of a dossier.
 *
 * @param at      event time, null for the moment of recording
 * @param text    free text that goes with it, null when none
 * @param about   sequence of the recorded event that the text belongs to, null for the new event itself
 * @param details details of the applicant that go with it, null when none
 */
public record NewFact(Instant at, DossierFact fact, String text, Long about, Details details) {

    /** A fact alone. */
    public static NewFact of(Instant at, DossierFact fact) {
        return new NewFact(at, fact, null, null, null);
    }

    /** A fact with a text, which may be null. */
    public static NewFact with(Instant at, DossierFact fact, String text) {
        return new NewFact(at, fact, text, null, null);
    }
}
