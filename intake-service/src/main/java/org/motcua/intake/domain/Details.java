package org.motcua.intake.domain;

/**
 * What a dossier says about its applicant. Personal data: it stays in intake. Every part may be null: unknown.
 *
 * @param applicantKind 0 citizen, 1 enterprise, 2 household business
 * @param level         service level 2, 3 or 4
 */
public record Details(String applicantName, Integer applicantKind, Integer level) {

    /** Nothing known. */
    public static final Details UNKNOWN = new Details(null, null, null);

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return applicantName == null && applicantKind == null && level == null;
    }
}
