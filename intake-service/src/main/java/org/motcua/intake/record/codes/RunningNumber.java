package org.motcua.intake.record.codes;

import java.time.LocalDate;

/**
 * The running number of a code, which is one series for a unit and day whatever the format.
 *
 * @param unit as it stands in the code
 */
public record RunningNumber(String unit, LocalDate day, int number) {

    private static final int SHORT_DAY = 6;
    private static final int YEAR_DIGITS = 4;

    /** @param code in its normal form, see {@link DossierCode#parse} */
    public static RunningNumber of(String code) {
        int number = code.lastIndexOf('-') + 1;
        int day = code.lastIndexOf('-', number - 2) + 1;
        return new RunningNumber(
                code.substring(0, day - 1),
                day(code.substring(day, number - 1)),
                Integer.parseInt(code, number, code.length(), 10));
    }

    private static LocalDate day(String digits) {
        String day = digits.length() == SHORT_DAY ? "20" + digits : digits;
        return LocalDate.of(
                Integer.parseInt(day, 0, YEAR_DIGITS, 10),
                Integer.parseInt(day, YEAR_DIGITS, YEAR_DIGITS + 2, 10),
                Integer.parseInt(day, YEAR_DIGITS + 2, YEAR_DIGITS + 4, 10));
    }
}
