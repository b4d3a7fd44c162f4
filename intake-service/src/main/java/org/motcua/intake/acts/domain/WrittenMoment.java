package org.motcua.intake.acts.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.motcua.legalclock.LegalZone;

/** Moments as sentences tell them: ISO 8601, to the second, with the offset of Asia/Ho_Chi_Minh. */
public final class WrittenMoment {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(LegalZone.ZONE);

    private WrittenMoment() {}

    public static String of(Instant moment) {
        return FORM.format(moment);
    }
}
