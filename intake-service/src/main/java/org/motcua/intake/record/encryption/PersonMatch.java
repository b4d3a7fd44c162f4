package org.motcua.intake.record.encryption;

import java.util.function.UnaryOperator;

/** Whether a known value is the one asked for. Null asks for nothing; an unknown value is never the one asked for. */
public final class PersonMatch {

    private PersonMatch() {}

    /** By words of the name, or by their beginnings. */
    public static boolean name(String asked, String known) {
        return asked == null || known != null && PersonName.matches(known, asked);
    }

    /** By whole words of the name alone. */
    public static boolean wordsOfName(String asked, String known) {
        return asked == null || known != null && PersonName.hasWords(known, asked);
    }

    public static boolean identityNumber(String asked, String known) {
        return same(asked, known, Numbers::identity);
    }

    public static boolean phone(String asked, String known) {
        return same(asked, known, Numbers::phone);
    }

    private static boolean same(String asked, String known, UnaryOperator<String> normal) {
        return asked == null || known != null && normal.apply(asked).equals(normal.apply(known));
    }

    /** Whether there is a letter or a digit to look for. */
    public static boolean canBeAskedFor(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
