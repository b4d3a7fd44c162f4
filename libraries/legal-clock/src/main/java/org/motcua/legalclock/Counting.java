package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Counts one limit out, from any moment: the reception, or the end of a pause that restarts it. */
record Counting(WorkingTime time, Limit limit) {

    private static final long HOUR = 3_600_000_000L;

    Term from(Instant moment) {
        LocalDate day = time.deemedDay(moment);
        return switch (limit.unit()) {
            case WORKING_HOUR -> new HourTerm(time, time.plus(moment, limit.amount() * HOUR));
            case WORKING_DAY -> new WorkingDayTerm(time, time.calendar().plusWorkingDays(day, workingDays(moment)));
            case CALENDAR_DAY -> new CalendarTerm(time, day.plusDays(limit.amount()));
            case MONTH -> new CalendarTerm(time, day.plusMonths(limit.amount()));
        };
    }

    private int workingDays(Instant moment) {
        return missesCutOff(moment) ? 1 : limit.amount();
    }

    /** Whether a same-day procedure that begins now is due only on the next working day. */
    boolean missesCutOff(Instant moment) {
        LocalDateTime start = LegalZone.local(time.deemed(moment));
        return limit.cutOff() != null && !start.toLocalTime().isBefore(limit.cutOff());
    }

    /** Whether the last month has no such day as the first. */
    boolean endsMonth(LocalDate start) {
        return limit.unit() == LimitUnit.MONTH
                && start.plusMonths(limit.amount()).getDayOfMonth() != start.getDayOfMonth();
    }
}
