package org.motcua.intake.slips.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.motcua.legalclock.LegalZone;

/**
 * Days and moments as official papers write them: a day below 10 and the months 1 and 2 get a leading zero, other months
 * do not (Decree 30/2020/NĐ-CP, annex I). Moments are in Asia/Ho_Chi_Minh.
 */
final class WrittenDates {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("HH:mm, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String DOTS = "……………";

    private WrittenDates() {}

    static String day(LocalDate day) {
        return day == null
                ? "ngày …… tháng …… năm ……"
                : "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    static String dayOf(Instant at) {
        return day(at == null ? null : LegalZone.day(at));
    }

    static String moment(Instant at) {
        if (at == null) {
            return "…… giờ …… phút, " + day(null);
        }
        ZonedDateTime local = at.atZone(LegalZone.ZONE);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), day(local.toLocalDate()));
    }

    static String stamp(Instant at) {
        return at == null ? "" : STAMP.format(at.atZone(LegalZone.ZONE));
    }

    static String english(Instant at) {
        return at == null ? DOTS : ENGLISH.format(at.atZone(LegalZone.ZONE));
    }

    static String englishDay(LocalDate day) {
        return day == null ? DOTS : ENGLISH_DAY.format(day);
    }

    private static String month(LocalDate day) {
        return (day.getMonthValue() <= 2 ? "%02d" : "%d").formatted(day.getMonthValue());
    }
}
