package org.motcua.deadline.domain;

import java.time.Instant;
import java.util.Objects;
import org.motcua.legalclock.Limit;
import org.motcua.legalclock.OfficeHours;
import org.motcua.legalclock.PausePolicy;

/**
 * The acceptance of a dossier, with the versions of the rules it keeps for life.
 *
 * @param at              when
 * @param limit           the limit in force on the local day of {@code at}
 * @param maxExtensions   letters of extension that may count
 * @param calendarVersion the version of the calendar by which the dossier is judged
 * @param hours           the unit's office hours
 */
public record Reception(
        Instant at, Limit limit, PausePolicy pausePolicy, int maxExtensions, int calendarVersion, OfficeHours hours) {

    public Reception {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(pausePolicy, "pausePolicy");
        Objects.requireNonNull(hours, "hours");
    }
}
