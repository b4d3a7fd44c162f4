package org.motcua.systemtests.model;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.motcua.legalclock.oracle.Facts;
import org.motcua.legalclock.oracle.SlowCalendar;
import org.motcua.legalclock.oracle.SlowDossier;
import org.motcua.legalclock.oracle.SlowHours;
import org.motcua.legalclock.oracle.SlowTime;

/** Time as the model reckons it: local, and by walking from day to day. */
final class Office {

    static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    static final SlowTime TIME = new SlowTime(new SlowCalendar(), new SlowHours());

    private Office() {}

    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** As requests write it. */
    static String written(LocalDateTime moment) {
        return moment.atOffset(OFFSET).toString();
    }

    /** As answers have it; null stays null. */
    static LocalDateTime read(String moment) {
        return moment == null
                ? null
                : OffsetDateTime.parse(moment).withOffsetSameInstant(OFFSET).toLocalDateTime();
    }

    static SlowDossier at(Facts facts, LocalDateTime moment) {
        return SlowDossier.at(TIME, facts, moment);
    }
}
