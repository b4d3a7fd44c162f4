package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one time zone of the law. Moments are stored as instants and compared as days of this zone. */
public final class LegalZone {

    /** Asia/Ho_Chi_Minh, the only zone this library knows. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private LegalZone() {}

    /**
     * The local day of a moment; a day starts at 00:00 and ends before 24:00.
     *
     * @param moment not null
     */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    static Instant moment(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The resolution of the law's moments here is the microsecond, as the database stores them. */
    static Instant truncated(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** The smallest storable moment after this one. */
    static Instant justAfter(Instant moment) {
        return moment.plus(1, ChronoUnit.MICROS);
    }
}
