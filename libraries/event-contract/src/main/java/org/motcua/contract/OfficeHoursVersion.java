package org.motcua.contract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A unit's office hours from a date on.
 *
 * @param validFrom first local day (Asia/Ho_Chi_Minh) on which these hours hold
 * @param sessions  in order of the day, not overlapping; never null
 */
public record OfficeHoursVersion(LocalDate validFrom, List<Session> sessions) {

    public OfficeHoursVersion {
        sessions = List.copyOf(sessions);
    }

    /** One session, closed at its start and open at its end, local time. */
    public record Session(LocalTime opens, LocalTime closes) {}
}
