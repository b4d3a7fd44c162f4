package org.motcua.intake.personal;

import java.util.Locale;

/** Numbers as people type them, made comparable. */
final class Numbers {

    private static final String COUNTRY = "84";

    private Numbers() {}

    /** Letters and digits alone, in capitals. */
    static String identity(String number) {
        return kept(number);
    }

    /** Digits alone, in the national form: +84 and 0084 become 0. */
    static String phone(String number) {
        String digits = kept(number);
        if (digits.startsWith("00" + COUNTRY)) {
            return "0" + digits.substring(2 + COUNTRY.length());
        }
        return number.strip().startsWith("+" + COUNTRY) ? "0" + digits.substring(COUNTRY.length()) : digits;
    }

    private static String kept(String number) {
        StringBuilder kept = new StringBuilder(number.length());
        number.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toUpperCase(Locale.ROOT);
    }
}
