package org.motcua.intake.slips.data.parts;

/** One thing an applicant is asked for. */
public record MissingItem(Kind kind, String text) {

    /** What is to be done: add a paper, redo a form, or something else; null prints no such word. */
    public enum Kind {
        ADD("Bổ sung"),
        REDO("Kê khai lại"),
        OTHER("Hướng dẫn khác");

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        /** The Vietnamese wording. */
        public String vietnamese() {
            return vietnamese;
        }
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "MissingItem";
    }
}
