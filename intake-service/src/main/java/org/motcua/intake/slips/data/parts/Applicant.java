package org.motcua.intake.slips.data.parts;

/**
 * Whose dossier it is.
 *
 * @param kind decides the form of address; null prints all of them
 */
public record Applicant(ApplicantKind kind, String name, String address, String phone, String email) {

    /** Nobody known yet: every line stays dotted. */
    public static final Applicant UNKNOWN = new Applicant(null, null, null, null, null);

    /** How the applicant is addressed in Vietnamese. */
    public String addressee() {
        return kind == null ? "Ông/Bà/Tổ chức" : kind.vietnamese();
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "Applicant";
    }
}
