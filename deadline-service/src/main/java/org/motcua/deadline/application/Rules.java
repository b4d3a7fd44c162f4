package org.motcua.deadline.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.deadline.domain.Judging;
import org.motcua.legalclock.WorkCalendar;

/** The rules the service judges by. */
@Singleton
class Rules {

    /** The calendar in force now; a dossier is judged by the version fixed at its reception. */
    @Produces
    @Singleton
    WorkCalendar calendar() {
        return WorkCalendar.shipped();
    }

    @Produces
    @Singleton
    Judging judging(WorkCalendar current) {
        return new Judging(version -> known(current, version), current.version());
    }

    private static WorkCalendar known(WorkCalendar current, int version) {
        if (version != current.version()) {
            throw new IllegalArgumentException("no calendar of that version");
        }
        return current;
    }
}
