package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A limit in working hours: late after its moment, moved by the working time of a pause. */
record HourTerm(WorkingTime time, Instant dueAt) implements Term {

    @Override
    public Instant passedFrom() {
        return LegalZone.justAfter(dueAt);
    }

    @Override
    public Term movedBy(Pause pause) {
        return new HourTerm(time, time.plus(dueAt, time.between(pause.from(), pause.to())));
    }

    @Override
    public LocalDate sensitiveFrom(LocalDate start) {
        return start;
    }

    @Override
    public List<Reason> adjustments() {
        return List.of();
    }
}
