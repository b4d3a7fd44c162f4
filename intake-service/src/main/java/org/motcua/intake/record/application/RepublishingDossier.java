package org.motcua.intake.record.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.contract.DossierEvent;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.Outbox;

/** Publishes a dossier's whole history once more, as one commit with the same hashes. */
@Singleton
public class RepublishingDossier {

    private final Dossiers dossiers;
    private final Outbox outbox;
    private final Transactions transactions;
    private final DossierClocks clocks;

    RepublishingDossier(Dossiers dossiers, Outbox outbox, Transactions transactions, DossierClocks clocks) {
        this.dossiers = dossiers;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * Publishes the history.
     *
     * @param visible the units whose dossiers the caller sees
     * @return the last sequence, 0 when there is no such dossier to be seen
     */
    public long republish(String code, Predicate<String> visible) throws SQLException {
        long last = transactions.run(connection -> {
            DossierDraft dossier = dossiers.lock(connection, List.of(code)).get(code);
            if (dossier == null || !isVisible(dossier, visible)) {
                return 0L;
            }
            List<DossierEvent> events = dossier.history().events();
            outbox.append(connection, List.of(CommitEvents.again(code, events)));
            return events.getLast().sequence();
        });
        outbox.committed();
        return last;
    }

    private boolean isVisible(DossierDraft draft, Predicate<String> visible) {
        return DossierNow.of(draft.history(), clocks).isSeenBy(visible);
    }
}
