package org.motcua.postgres;

/** ISO control characters: no code has one, and PostgreSQL refuses a text with NUL. What is asked with one is unknown. */
public final class ControlCharacters {

    private ControlCharacters() {}

    /**
     * Whether a text has any.
     *
     * @param text not null
     */
    public static boolean areIn(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
