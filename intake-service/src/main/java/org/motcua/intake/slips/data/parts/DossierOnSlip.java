package org.motcua.intake.slips.data.parts;

/**
 * The dossier a slip is about.
 *
 * @param code the dossier code
 * @param procedureName what is asked for, in words
 * @param applicant whose it is; null is nobody known
 */
public record DossierOnSlip(String code, String procedureName, Applicant applicant) {

    public DossierOnSlip {
        applicant = applicant == null ? Applicant.UNKNOWN : applicant;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "DossierOnSlip";
    }
}
