package org.motcua.intake.acts.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.motcua.intake.acts.domain.ActDecision;
import org.motcua.intake.acts.domain.DecidingApplicant;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.domain.Details;

/** Records that details of an applicant were mistyped. Whoever looks for the mistyped ones finds the dossier no more. */
@Singleton
public class CorrectingApplicant {

    private final AddingToDossier adding;
    private final Dossiers dossiers;

    CorrectingApplicant(AddingToDossier adding, Dossiers dossiers) {
        this.adding = adding;
        this.dossiers = dossiers;
    }

    /**
     * Records the correction, or tells why not.
     *
     * @param right the parts that were wrong; a part that is null stays as it is
     */
    public ActOutcome correct(DossierCall call, Details right, String reason) throws SQLException {
        return adding.add(call, locked -> decide(locked.connection(), call.code(), right, reason));
    }

    private ActDecision decide(Connection connection, String code, Details right, String reason) throws SQLException {
        ActDecision decision = DecidingApplicant.decide(dossiers.history(connection, code), right, reason);
        if (decision instanceof ActDecision.Allowed) {
            dossiers.forgetTerms(connection, code);
        }
        return decision;
    }
}
