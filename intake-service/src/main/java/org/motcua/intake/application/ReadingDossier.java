package org.motcua.intake.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.motcua.intake.domain.History;
import org.motcua.reliable.Transactions;

/** Reads the history of one dossier. */
@Singleton
public class ReadingDossier {

    private final Dossiers dossiers;
    private final Transactions transactions;

    ReadingDossier(Dossiers dossiers, Transactions transactions) {
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /** The history, {@link History#NONE} when the dossier is unknown. */
    public History history(String code) throws SQLException {
        return transactions.run(connection -> dossiers.history(connection, code));
    }
}
