package org.motcua.intake.record.codes;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two forms of dossier codes: {@code <unit>-YYMMDD-NNNN} (Circular 01/2018/TT-VPCP), whose running number may grow
 * to 7 digits, and {@code <unit>-YYYYMMDD-NNNNNNN} (in use since 2025).
 */
public final class DossierCode {

    private static final String UNIT = "[A-Z0-9]{1,10}(?:\\.[A-Z0-9]{1,10}){0,7}";
    private static final Pattern UNIT_FORM = Pattern.compile(UNIT);
    private static final Pattern FORM = Pattern.compile(UNIT + "-(?:(\\d{6})-\\d{4,7}|(\\d{8})-\\d{7})");

    private static final Pattern BEGINNING = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,109}");
    private static final Pattern END = Pattern.compile("[A-Z0-9.-]{0,106}\\d{4}");

    private DossierCode() {}

    /** Case, surrounding spaces and how a letter's marks are encoded carry no meaning; a code is kept in capitals, composed. */
    public static String normal(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFC).strip().toUpperCase(Locale.ROOT);
    }

    /** The code in its normal form, empty when it has neither of the two forms or its day does not exist. */
    public static Optional<String> parse(String text) {
        String code = normal(text);
        Matcher form = FORM.matcher(code);
        return form.matches() && isDay(day(form)) ? Optional.of(code) : Optional.empty();
    }

    private static String day(Matcher form) {
        return form.group(1) == null ? form.group(2) : "20" + form.group(1);
    }

    /** Whether this is an identifier of a unit (QCVN 102:2016, Decision 20/2020/QĐ-TTg) in normal form. */
    public static boolean isUnit(String text) {
        return UNIT_FORM.matcher(text).matches();
    }

    /** Whether codes may begin so, in normal form. */
    public static boolean isBeginning(String text) {
        return BEGINNING.matcher(text).matches();
    }

    /** Whether codes may end so, in normal form, with or without hyphens and dots: with the last four digits at least. */
    public static boolean isEnd(String text) {
        return END.matcher(text).matches();
    }

    private static boolean isDay(String day) {
        try {
            LocalDate.of(
                    Integer.parseInt(day, 0, 4, 10), Integer.parseInt(day, 4, 6, 10), Integer.parseInt(day, 6, 8, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
