package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A limit in working days: late after its day.
 *
 * @param counted the working day to which limit and pauses have been counted
 * @param due the due day: the same, or the later day on which a request was completed
 */
record WorkingDayTerm(WorkingTime time, LocalDate counted, LocalDate due) implements Term {

    WorkingDayTerm(WorkingTime time, LocalDate counted) {
        this(time, counted, counted);
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
        int days = time.calendar().workingDaysBetween(time.deemedDay(pause.from()), resumed);
        LocalDate moved = time.calendar().plusWorkingDays(due, days);
        return new WorkingDayTerm(time, moved, moved.isBefore(resumed) ? resumed : moved);
    }

    @Override
    public LocalDate sensitiveFrom(LocalDate start) {
        return start;
    }

    @Override
    public List<Reason> adjustments() {
        return counted.equals(due) ? List.of() : List.of(Reason.ofDays(Reason.Kind.COMPLETION_DAY, counted, due));
    }
}
