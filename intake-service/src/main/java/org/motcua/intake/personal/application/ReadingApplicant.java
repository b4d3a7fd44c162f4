package org.motcua.intake.personal.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.intake.personal.application.ApplicantReadings.Reading;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.application.VisibleDossiers;
import org.motcua.intake.record.domain.History;
import org.motcua.postgres.Transactions;

/** Reads an applicant's details in full. No answer leaves without the record of the reading. */
@Singleton
public class ReadingApplicant {

    private final Dossiers dossiers;
    private final VisibleDossiers visible;
    private final ApplicantReadings readings;
    private final Transactions transactions;
    private final Clock clock;

    ReadingApplicant(
            Dossiers dossiers,
            VisibleDossiers visible,
            ApplicantReadings readings,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.visible = visible;
        this.readings = readings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The dossier with its texts and its applicant's details.
     *
     * @param units   the units that the caller sees
     * @param account who reads
     * @return empty when there is no such dossier to be seen; nothing is recorded then
     */
    public Optional<History> read(String code, VisibleUnits units, String account, ReadingPurpose purpose)
            throws SQLException {
        return transactions.run(connection -> {
            if (!visible.sees(connection, code, units)) {
                return Optional.empty();
            }
            readings.record(connection, code, clock.instant(), account, purpose);
            return Optional.of(dossiers.history(connection, code));
        });
    }

    /**
     * The dossier for somebody who is shown its texts. The reading is recorded when there is one.
     *
     * @param units   the units that the caller sees
     * @param account who reads
     * @return empty when there is no such dossier to be seen
     */
    public Optional<History> texts(String code, VisibleUnits units, String account, ReadingPurpose purpose)
            throws SQLException {
        return transactions.run(connection -> {
            if (!visible.sees(connection, code, units)) {
                return Optional.empty();
            }
            History history = dossiers.history(connection, code);
            if (!history.texts().isEmpty()) {
                readings.record(connection, code, clock.instant(), account, purpose);
            }
            return Optional.of(history);
        });
    }

    /**
     * The readings of a dossier, the latest first.
     *
     * @param before the id from below which they are wanted
     * @return empty when there is no such dossier to be seen
     */
    public Optional<List<Reading>> readings(String code, VisibleUnits units, long before, int limit)
            throws SQLException {
        return transactions.run(connection -> visible.sees(connection, code, units)
                ? Optional.of(readings.of(connection, code, before, limit))
                : Optional.empty());
    }
}
