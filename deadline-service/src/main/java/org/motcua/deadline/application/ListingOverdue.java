package org.motcua.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.WorkCalendar;

/** Lists what is overdue at a moment, present or past, by the statutory due date. */
@ApplicationScoped
public class ListingOverdue {

    private final OverdueDossiers dossiers;
    private final WorkCalendar calendar;

    ListingOverdue(OverdueDossiers dossiers, WorkCalendar calendar) {
        this.dossiers = dossiers;
        this.calendar = calendar;
    }

    /**
     * A page of those late at {@code query.at()}.
     *
     * @param after null for the first page
     */
    public Page<OverdueDossier> list(OverdueQuery query, Keyset after, int limit) {
        return dossiers.list(query, dueBefore(query), after, limit);
    }

    /** What is late at a moment was due before it, and so many working days before it when that is asked for. */
    private Instant dueBefore(OverdueQuery query) {
        if (query.minDaysLate() == 0) {
            return query.at();
        }
        LocalDate latest = calendar.latestDayLateBy(LegalZone.day(query.at()), query.minDaysLate());
        Instant dayAfter = latest.plusDays(1).atStartOfDay(LegalZone.ZONE).toInstant();
        return dayAfter.isBefore(query.at()) ? dayAfter : query.at();
    }
}
