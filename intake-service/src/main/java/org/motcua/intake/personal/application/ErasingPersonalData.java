package org.motcua.intake.personal.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.intake.record.application.VisibleDossiers;
import org.motcua.intake.record.domain.Erasure;
import org.motcua.postgres.Transactions;

/** Erases a dossier's personal data on order. Its events, and so every figure, stay as they are. */
@Singleton
public class ErasingPersonalData {

    private final VisibleDossiers visible;
    private final Erasures erasures;
    private final Transactions transactions;
    private final Clock clock;

    ErasingPersonalData(VisibleDossiers visible, Erasures erasures, Transactions transactions, Clock clock) {
        this.visible = visible;
        this.erasures = erasures;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Erases; what was added since an earlier erasure goes too.
     *
     * @param units     the units that the caller sees
     * @param reference of the order
     * @return empty when there is no such dossier to be seen
     */
    public Optional<Erasure> erase(String code, VisibleUnits units, String account, String reference)
            throws SQLException {
        return transactions.run(connection -> {
            if (!visible.locks(connection, code, units)) {
                return Optional.empty();
            }
            Erasure erasure = new Erasure(clock.instant().truncatedTo(ChronoUnit.MICROS), account, reference);
            erasures.erase(connection, code, erasure);
            return Optional.of(erasure);
        });
    }
}
