package org.motcua.intake.domain;

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

    /** The digits of a running number that is written with zeros in front; a higher one has more. */
    public int digits() {
        return digits;
    }

    /** What comes before the running number. */
    public String prefix(String unit, LocalDate issuedOn) {
        return unit + "-" + day.format(issuedOn) + "-";
    }
}
