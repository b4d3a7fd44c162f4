package org.motcua.intake.slips.data.parts;

/**
 * One paper of a dossier.
 *
 * @param kind whether it is an original, a certified copy, a copy or electronic
 * @param quantity how many; null prints nothing
 */
public record SubmittedDocument(String name, Kind kind, Integer quantity) {

    /** How a paper is submitted. */
    public enum Kind {
        ORIGINAL("bản chính"),
        CERTIFIED("bản chứng thực"),
        COPY("bản chụp"),
        ELECTRONIC("bản điện tử");

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
        return "SubmittedDocument";
    }
}
