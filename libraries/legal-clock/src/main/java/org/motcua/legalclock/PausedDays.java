package org.motcua.legalclock;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a pause that has ended put on a due date, so that it can be counted again by hand: told of the pause when it is shown,
 * and not kept with each later due date, of which it would be a part for ever.
 *
 * @param added working days of a limit in working days, calendar days of one in calendar days or months; null of a limit in
 *     working hours, which the pause moves by hours
 * @param exceptions the days among those of the pause that are not as their day of the week, by day, as they are told outside
 *     of pauses; none for a limit that counts every day
 */
public record PausedDays(Integer added, List<Reason> exceptions) {

    public PausedDays {
        exceptions = List.copyOf(exceptions);
    }

    /**
     * Those of a reason; empty when it is no pause, or one that has not ended.
     *
     * @param calendar that the dossier is judged by, not null
     * @param unit of the dossier's limit, not null
     */
    public static Optional<PausedDays> of(Reason reason, WorkCalendar calendar, LimitUnit unit) {
        if (reason.kind() != Reason.Kind.PAUSE || reason.to() == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unit) {
                    case WORKING_HOUR -> new PausedDays(null, exceptions(reason, calendar));
                    case WORKING_DAY ->
                        new PausedDays(
                                calendar.workingDaysBetween(reason.fromDay(), reason.toDay()),
                                exceptions(reason, calendar));
                    case CALENDAR_DAY, MONTH ->
                        new PausedDays(
                                Math.toIntExact(ChronoUnit.DAYS.between(reason.fromDay(), reason.toDay())), List.of());
                });
    }

    private static List<Reason> exceptions(Reason pause, WorkCalendar calendar) {
        return calendar.exceptions(pause.fromDay().plusDays(1), pause.toDay()).stream()
                .map(Reason::of)
                .toList();
    }
}
