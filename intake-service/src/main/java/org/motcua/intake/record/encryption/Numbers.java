package org.motcua.intake.record.encryption;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as people type them, made comparable. */
final class Numbers {

    /** Behind a + comes the country; a 0 behind it, often in brackets, is the one that callers at home dial. */
    private static final Pattern BEHIND_PLUS = Pattern.compile("^840?");

    /** Behind 00 as well, or alone before a whole number: one that is dialled at home begins with 0. */
    private static final Pattern WITHOUT_PLUS = Pattern.compile("^(?:00840?|840?(?=[1-9]\\d{8,9}$))");

    private Numbers() {}

    /** Letters and digits alone, in capitals. */
    static String identity(String number) {
        return kept(number);
    }

    /** Digits alone, in the national form: +84, 0084 and a bare 84 before a whole number become 0. */
    static String phone(String number) {
        String digits = kept(number);
        return (beginsWithPlus(number) ? BEHIND_PLUS : WITHOUT_PLUS)
                .matcher(digits)
                .replaceFirst("0");
    }

    /** Whether a + comes before all letters and digits, perhaps behind a bracket. */
    private static boolean beginsWithPlus(String number) {
        int plus = number.indexOf('+');
        return plus >= 0 && number.substring(0, plus).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String kept(String number) {
        StringBuilder kept = new StringBuilder(number.length());
        number.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toUpperCase(Locale.ROOT);
    }
}
