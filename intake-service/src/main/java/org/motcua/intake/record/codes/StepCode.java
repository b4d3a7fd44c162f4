package org.motcua.intake.record.codes;

import java.util.regex.Pattern;

/**
 * Codes of steps that a unit names itself, where the catalogue has none. They stand in events, which hold no free words: a
 * code has no spaces, and no more digits than a code needs, so that neither a telephone nor an identity number is one. It
 * may begin with the code of its procedure, such as {@code 1.004379.000.00.00.H38-B01}.
 */
public final class StepCode {

    /** Characters of the longest one. */
    public static final int LONGEST = 40;

    /** Digits of a code beside those of its procedure: half of what the shortest telephone number has, and more than a day's. */
    public static final int MOST_DIGITS = 6;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern PROCEDURE =
            Pattern.compile("^[0-9]\\.[0-9]{6}(?:\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2})?(?:\\.[A-Z][0-9]{1,3})?(?=[._-])");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private StepCode() {}

    /** Whether a step that begins may have it. */
    public static boolean isOne(String text) {
        return mayBeOnRecord(text) && digits(PROCEDURE.matcher(text).replaceFirst("")) <= MOST_DIGITS;
    }

    /** Whether a step on record may have it: what was begun under an earlier, wider form can be completed. */
    public static boolean mayBeOnRecord(String text) {
        return FORM.matcher(text).matches();
    }

    private static int digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("").length();
    }
}
