package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A limit in calendar days or months: late after its day. Pauses are added to the last day before it is rolled, and it is
 * rolled once.
 *
 * @param unrolled the last day of limit and pauses, of any kind
 * @param due the due day, a working day
 */
record CalendarTerm(WorkingTime time, LocalDate unrolled, LocalDate due) implements Term {

    CalendarTerm(WorkingTime time, LocalDate unrolled) {
        this(time, unrolled, time.calendar().firstWorkingDayOnOrAfter(unrolled));
    }

    @Override
    public Instant dueAt() {
        return time.closing(due);
    }

    @Override
    public Instant passedFrom() {
        return LegalZone.midnight(due.plusDays(1));
    }

    @Override
    public Term movedBy(Pause pause) {
        LocalDate resumed = time.deemedDay(pause.to());
        long days = ChronoUnit.DAYS.between(time.deemedDay(pause.from()), resumed);
        CalendarTerm moved = new CalendarTerm(time, unrolled.plusDays(days));
        return moved.due.isBefore(resumed) ? new CalendarTerm(time, moved.unrolled, resumed) : moved;
    }

    @Override
    public LocalDate sensitiveFrom(LocalDate start) {
        return unrolled;
    }

    @Override
    public List<Reason> adjustments() {
        LocalDate rolled = time.calendar().firstWorkingDayOnOrAfter(unrolled);
        List<Reason> adjustments = new ArrayList<>();
        if (!rolled.equals(unrolled)) {
            adjustments.add(Reason.ofDays(Reason.Kind.ROLL, unrolled, rolled));
        }
        if (!rolled.equals(due)) {
            adjustments.add(Reason.ofDays(Reason.Kind.COMPLETION_DAY, rolled, due));
        }
        return adjustments;
    }
}
