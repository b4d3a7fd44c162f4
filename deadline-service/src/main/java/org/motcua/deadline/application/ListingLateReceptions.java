package org.motcua.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.legalclock.LegalZone;

/** Lists online submissions whose eight working hours of reception ran out, answered later or not yet. */
@ApplicationScoped
public class ListingLateReceptions {

    private final LateReceptions receptions;

    ListingLateReceptions(LateReceptions receptions) {
        this.receptions = receptions;
    }

    /**
     * A page of those that ran out on the local days from {@code from} to {@code to}, and before {@code asOf}.
     *
     * @param from  null for no beginning
     * @param to    inclusive, null for no end
     * @param units whose receptions are listed
     * @param after null for the first page
     */
    public Page<LateReception> list(
            LocalDate from, LocalDate to, Instant asOf, VisibleUnits units, String procedure, Keyset after, int limit) {
        Instant end = to == null ? asOf : startOf(to.plusDays(1));
        LateReceptionQuery query = new LateReceptionQuery(
                from == null ? null : startOf(from), end.isBefore(asOf) ? end : asOf, units, procedure);
        return receptions.list(query, after, limit);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LegalZone.ZONE).toInstant();
    }
}
