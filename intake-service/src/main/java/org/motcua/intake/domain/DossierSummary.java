package org.motcua.intake.domain;

import java.time.Instant;

/**
 * A dossier as its history is now believed.
 *
 * @param receivedAt null when it was not received
 */
public record DossierSummary(
        String unit, String procedure, DossierStatus status, Instant submittedAt, Instant receivedAt) {

    /** The summary of a history that exists. */
    public static DossierSummary of(History history) {
        RecordedDossier recorded = new RecordedDossier(history);
        return new DossierSummary(
                recorded.unit(),
                recorded.procedure(),
                DossierStatus.of(recorded.acts()),
                recorded.at(Slot.SUBMISSION),
                recorded.at(Slot.RECEPTION));
    }
}
