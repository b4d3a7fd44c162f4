package org.motcua.intake.record.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.postgres.Transactions;

/** Reads the history of one dossier. */
@Singleton
public class ReadingDossier {

    private final Dossiers dossiers;
    private final Transactions transactions;
    private final DossierClocks clocks;

    ReadingDossier(Dossiers dossiers, Transactions transactions, DossierClocks clocks) {
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /** The dossier as it is now; empty when there is none, or none that somebody who sees these units sees. */
    public Optional<DossierNow> now(String code, Predicate<String> visible) throws SQLException {
        History events = transactions.run(connection -> dossiers.events(connection, code));
        return events.exists()
                ? Optional.of(DossierNow.of(events, clocks)).filter(dossier -> dossier.isSeenBy(visible))
                : Optional.empty();
    }

    /** All that is recorded of it; empty when there is none, or none that somebody who sees these units sees. */
    public Optional<History> history(String code, Predicate<String> visible) throws SQLException {
        History history = transactions.run(connection -> dossiers.history(connection, code));
        return history.exists() && DossierNow.of(history, clocks).isSeenBy(visible)
                ? Optional.of(history)
                : Optional.empty();
    }
}
