package org.motcua.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.legalclock.Basis;

/**
 * Which report, of what, as seen when.
 *
 * @param name           the definition's name
 * @param from    first local day of the period
 * @param to      last local day of the period
 * @param groupBy null for the total alone
 * @param units   the units that count
 * @param asOf    what happened after this day has not happened
 * @param knownAt what was recorded after this moment is not known; null for all that is known
 * @param correctedSince also tell how the total had been known at this moment; null for no comparison
 */
public record ReportRequest(
        String name,
        Basis basis,
        LocalDate from,
        LocalDate to,
        GroupBy groupBy,
        VisibleUnits units,
        LocalDate asOf,
        Instant knownAt,
        Instant correctedSince) {

    /** The same question as it would have been answered at {@link #correctedSince}, for the total alone. */
    public ReportRequest asKnownBefore() {
        return new ReportRequest(name, basis, from, to, null, units, asOf, correctedSince, null);
    }
}
