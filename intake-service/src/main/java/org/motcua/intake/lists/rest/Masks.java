package org.motcua.intake.lists.rest;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Personal data as lists show it: enough to tell two rows apart, not enough to use. Null stays null. */
public final class Masks {

    private static final int SHOWN_OF_IDENTITY = 4;
    private static final int SHOWN_OF_PHONE = 3;

    private Masks() {}

    /** The first letter of each word: {@code N… V… A…}. */
    public static String name(String name) {
        return name == null
                ? null
                : Arrays.stream(name.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new String(Character.toChars(word.codePointAt(0))) + "…")
                        .collect(Collectors.joining(" "));
    }

    /** The last four characters: {@code ********1234}. */
    public static String identityNumber(String number) {
        return end(number, SHOWN_OF_IDENTITY);
    }

    /** The last three digits: {@code *******123}. */
    public static String phone(String number) {
        return end(number, SHOWN_OF_PHONE);
    }

    /** What is short is hidden whole. */
    private static String end(String number, int shown) {
        if (number == null) {
            return null;
        }
        int hidden = number.length() < 2 * shown ? number.length() : number.length() - shown;
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
