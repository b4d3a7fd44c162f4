package org.motcua.reporting.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.cataloguecopy.reconciliation.DossiersOfDay;

/** Which dossiers are counted as received or finished on a day, for its control totals. */
final class ReconciledDossiers {

    private ReconciledDossiers() {}

    @Produces
    @Singleton
    static DossiersOfDay dossiersOfDay() {
        return DossiersOfDay.byDay("dossier_judgement", "received_on", "closed_on");
    }
}
