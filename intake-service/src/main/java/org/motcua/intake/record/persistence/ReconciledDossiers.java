package org.motcua.intake.record.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.cataloguecopy.reconciliation.DossiersOfDay;

/** Which dossiers the record holds of a day, for its control totals; what was voided counts nowhere. */
final class ReconciledDossiers {

    private ReconciledDossiers() {}

    @Produces
    @Singleton
    static DossiersOfDay dossiersOfDay() {
        return DossiersOfDay.byMoment("dossier", "received_at", "finished_at").onlyWhere("standing IS NULL");
    }
}
