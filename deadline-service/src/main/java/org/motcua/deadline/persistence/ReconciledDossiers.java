package org.motcua.deadline.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.cataloguecopy.reconciliation.DossiersOfDay;

/** Which dossiers have a clock that began or ended on a day, for its control totals. */
final class ReconciledDossiers {

    private ReconciledDossiers() {}

    @Produces
    @Singleton
    static DossiersOfDay dossiersOfDay() {
        return DossiersOfDay.byMoment("dossier_clock", "received_at", "closed_at");
    }
}
