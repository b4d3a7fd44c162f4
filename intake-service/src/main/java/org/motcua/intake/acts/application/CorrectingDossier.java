package org.motcua.intake.acts.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.motcua.intake.acts.corrections.Correction;
import org.motcua.intake.acts.corrections.Corrector;
import org.motcua.intake.acts.corrections.DecidingCorrection;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.catalogue.application.CurrentCatalogue;

/** Records that an event of a dossier was wrong; nothing is overwritten. */
@Singleton
public class CorrectingDossier {

    private final AddingToDossier adding;
    private final CurrentCatalogue catalogue;
    private final ActRules rules;

    CorrectingDossier(AddingToDossier adding, CurrentCatalogue catalogue, ActRules rules) {
        this.adding = adding;
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /** Records the correction, or tells why not. */
    public ActOutcome correct(DossierCall call, Correction correction, Corrector who) throws SQLException {
        DecidingCorrection deciding = new DecidingCorrection(catalogue.rules(), rules, call.visible());
        return adding.add(call, locked -> deciding.decide(locked.events(), correction, who, locked.now()));
    }
}
