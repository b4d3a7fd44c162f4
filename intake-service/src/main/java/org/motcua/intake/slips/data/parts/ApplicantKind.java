package org.motcua.intake.slips.data.parts;

/** The kinds of applicant and how each is addressed. */
public enum ApplicantKind {
    CITIZEN("Ông/Bà"),
    ENTERPRISE("Tổ chức"),
    HOUSEHOLD_BUSINESS("Ông/Bà/Tổ chức");

    private final String vietnamese;

    ApplicantKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The Vietnamese form of address. */
    public String vietnamese() {
        return vietnamese;
    }
}
