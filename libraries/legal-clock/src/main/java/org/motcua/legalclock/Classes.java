package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;

/** Classes a finish against a due date. */
final class Classes {

    private Classes() {}

    /** The class of a finish; null when there is none. */
    static Timeliness of(LimitUnit unit, Instant dueAt, Closing closing) {
        if (closing == null) {
            return null;
        }
        if (unit == LimitUnit.WORKING_HOUR && closing.at().isAfter(dueAt)) {
            return Timeliness.OVERDUE;
        }
        return of(LegalZone.day(dueAt), LegalZone.day(closing.at()));
    }

    private static Timeliness of(LocalDate due, LocalDate finished) {
        if (finished.isBefore(due)) {
            return Timeliness.EARLY;
        }
        return finished.equals(due) ? Timeliness.ON_TIME : Timeliness.OVERDUE;
    }
}
