package org.motcua.intake.slips.application;

import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;

/**
 * A dossier of a register.
 *
 * @param history with its texts and its applicant's details: personal data
 * @param dossier the same, read as acts; received
 */
public record RegisterEntry(String code, History history, DossierNow dossier) {

    /** Tells no value. */
    @Override
    public String toString() {
        return "RegisterEntry";
    }
}
