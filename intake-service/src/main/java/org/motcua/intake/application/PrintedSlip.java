package org.motcua.intake.application;

import org.motcua.intake.domain.DossierNow;
import org.motcua.intake.domain.History;

/**
 * A print and what it shows.
 *
 * @param history with its texts and its applicant's details: personal data
 * @param dossier the same, read as acts
 */
public record PrintedSlip(SlipPrint print, History history, DossierNow dossier) {

    /** Tells no value. */
    @Override
    public String toString() {
        return "PrintedSlip";
    }
}
