package org.motcua.intake.record.domain;

/**
 * What somebody on the staff is called.
 *
 * @param title such as <i>Chuyên viên</i>, null when not known
 */
public record Officer(String name, String title) {

    /** As it is written below a signature. */
    public String written() {
        return title == null ? name : name + ", " + title;
    }
}
