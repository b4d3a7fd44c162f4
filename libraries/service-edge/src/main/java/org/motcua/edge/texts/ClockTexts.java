package org.motcua.edge.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.Reason;

/**
 * The sentences that tell of due dates, in one language. Days and moments are local, written as people in Viet Nam
 * write them.
 */
public final class ClockTexts {

    private static final ClockTexts IN_VIETNAMESE = new ClockTexts("vi");
    private static final ClockTexts IN_ENGLISH = new ClockTexts("en");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(LegalZone.ZONE);

    private final Texts texts;

    private ClockTexts(String language) {
        this.texts = Texts.of(language, "org/motcua/edge/texts/clock");
    }

    /** Vietnamese unless an {@code Accept-Language} header prefers English; null or malformed means no preference. */
    public static ClockTexts preferred(String acceptLanguage) {
        return ProblemLanguage.preferred(acceptLanguage) == ProblemLanguage.ENGLISH ? IN_ENGLISH : IN_VIETNAMESE;
    }

    /** The text of a key with its values. */
    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** A sentence for a reason: the days are {0} and {1}, the moments {2} and {3}, the notice is {4}. */
    public String reason(Reason reason) {
        boolean open = reason.kind() == Reason.Kind.PAUSE && reason.to() == null;
        return text(
                "reason." + reason.kind() + (open ? ".open" : ""),
                day(reason.fromDay()),
                day(reason.toDay()),
                moment(reason.from()),
                moment(reason.to()),
                reason.notice() == null ? "" : reason.notice());
    }

    /** How many days a pause added to a limit of this unit, and which they are. */
    String added(Reason pause, LimitUnit unit, int days) {
        return text("added." + unit, String.valueOf(days), day(pause.fromDay()), day(pause.toDay()));
    }

    /** A local moment to the minute; empty for null. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
