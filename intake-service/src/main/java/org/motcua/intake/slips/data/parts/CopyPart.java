package org.motcua.intake.slips.data.parts;

/** The two parts ("liên") a receipt is made in. */
public enum CopyPart {
    FILE("Liên 1: Lưu", "Part 1: file copy"),
    APPLICANT("Liên 2: Giao tổ chức, cá nhân nộp hồ sơ", "Part 2: for the applicant");

    private final String vietnamese;
    private final String english;

    CopyPart(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The Vietnamese wording. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The English wording. */
    public String english() {
        return english;
    }
}
