package org.motcua.intake.slips.application;

import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.OfficerNames;

/**
 * A print and what it shows.
 *
 * @param history with its texts and its applicant's details: personal data
 * @param dossier the same, read as acts
 * @param officers what those are called who acted
 */
public record PrintedSlip(SlipPrint print, History history, DossierNow dossier, OfficerNames officers) {

    /** Tells no value. */
    @Override
    public String toString() {
        return "PrintedSlip";
    }
}
