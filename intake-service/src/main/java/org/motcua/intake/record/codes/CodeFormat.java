package org.motcua.intake.record.codes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a dossier code is written: unit, day of issue, running number of the unit's day. */
public enum CodeFormat {
    /** {@code <unit>-YYMMDD-NNNN}, growing to 7 digits rather than run out (Circular 01/2018/TT-VPCP). */
    SHORT("uuMMdd", 4),
    /** {@code <unit>-YYYYMMDD-NNNNNNN} (in use since 2025). */
    LONG("uuuuMMdd", 7);

    /** The highest running number that either format can hold. */
    public static final int LAST_NUMBER = 9_999_999;

    private final DateTimeFormatter day;
    private final int digits;

    CodeFormat(String day, int digits) {
        this.day = DateTimeFormatter.ofPattern(day);
        this.digits = digits;
    }

    /**
     * The code of a running number.
     *
     * @param number from 1 to {@link #LAST_NUMBER}
     */
    public String code(String unit, LocalDate issuedOn, int number) {
        String written = Integer.toString(number);
        String zeros = "0".repeat(Math.max(0, digits - written.length()));
        return unit + "-" + day.format(issuedOn) + "-" + zeros + written;
    }
}
