package org.motcua.intake.imports.national;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.motcua.legalclock.LegalZone;

/** Moments of the national record: {@code yyyyMMddHHmmss}, local time of Asia/Ho_Chi_Minh. */
final class NationalTime {

    private static final int LENGTH = 14;
    /** No record is older; systems write a moment of the year 1 where they have none. */
    private static final int FIRST_YEAR = 1900;
    /** The zone has been at +07:00 without a change since 1975. */
    private static final int STEADY_SINCE = 1976;

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private NationalTime() {}

    /** The moment, null when the text is none or its year is before {@value #FIRST_YEAR}. */
    static Instant parse(CharSequence text) {
        if (text.length() != LENGTH || !isDigits(text) || number(text, 0, 4) < FIRST_YEAR) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 4, 6),
                    number(text, 6, 8),
                    number(text, 8, 10),
                    number(text, 10, 12),
                    number(text, 12, 14));
            return local.getYear() >= STEADY_SINCE
                    ? local.toInstant(OFFSET)
                    : local.atZone(LegalZone.ZONE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(CharSequence text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
