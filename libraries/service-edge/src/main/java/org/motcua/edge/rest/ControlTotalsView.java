package org.motcua.edge.rest;

import java.time.LocalDate;
import org.motcua.cataloguecopy.reconciliation.ControlTotals;
import org.motcua.cataloguecopy.reconciliation.Digest;

/**
 * Control totals as answered.
 *
 * @param unit     the unit asked for, with its subtree; null for all that the caller sees
 * @param received dossiers received on the day
 * @param finished dossiers resolved, withdrawn or stopped on the day
 */
public record ControlTotalsView(
        String service, LocalDate day, String unit, Digest received, Digest finished, FreshnessView freshness) {

    static ControlTotalsView of(
            String service, LocalDate day, String unit, ControlTotals totals, FreshnessView freshness) {
        return new ControlTotalsView(service, day, unit, totals.received(), totals.finished(), freshness);
    }
}
