package org.motcua.intake.slips.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.motcua.intake.lists.application.DossierFilter.Span;
import org.motcua.intake.lists.application.DossierLists;
import org.motcua.intake.personal.application.ApplicantReadings;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.slips.application.RegisterOutcome.PeriodReversed;
import org.motcua.intake.slips.application.RegisterOutcome.PeriodTooLong;
import org.motcua.intake.slips.application.RegisterOutcome.Read;
import org.motcua.intake.slips.application.RegisterOutcome.TooManyDossiers;
import org.motcua.legalclock.LegalZone;
import org.motcua.postgres.Transactions;

/** Reads a unit's register. It names every applicant, so that each dossier in it has the reading on record. */
@Singleton
public class ReadingRegister {

    /** As many as an office prints at once, and as few as one answer can hold in memory. */
    private static final int MOST_ROWS = 1_000;

    private static final int MOST_DAYS = 366;

    private final DossierLists lists;
    private final Dossiers dossiers;
    private final ApplicantReadings readings;
    private final DossierClocks clocks;
    private final Transactions transactions;
    private final Clock clock;

    ReadingRegister(
            DossierLists lists,
            Dossiers dossiers,
            ApplicantReadings readings,
            DossierClocks clocks,
            Transactions transactions,
            Clock clock) {
        this.lists = lists;
        this.dossiers = dossiers;
        this.readings = readings;
        this.clocks = clocks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The register of a unit that the caller sees.
     *
     * @param account who reads
     */
    public RegisterOutcome read(RegisterSought sought, String account) throws SQLException {
        if (sought.to().isBefore(sought.from())) {
            return new PeriodReversed();
        }
        if (ChronoUnit.DAYS.between(sought.from(), sought.to()) >= MOST_DAYS) {
            return new PeriodTooLong(MOST_DAYS);
        }
        return transactions.run(connection -> read(connection, sought, account));
    }

    private RegisterOutcome read(Connection connection, RegisterSought sought, String account) throws SQLException {
        List<String> codes = lists.received(connection, sought.unit(), sought.field(), span(sought), MOST_ROWS + 1);
        if (codes.size() > MOST_ROWS) {
            return new TooManyDossiers(MOST_ROWS);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        readings.record(connection, codes, now, account, ReadingPurpose.SLIP);
        return new Read(new Register(sought, now, entries(connection, codes)));
    }

    private static Span span(RegisterSought sought) {
        return new Span(start(sought.from()), start(sought.to().plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LegalZone.ZONE).toInstant();
    }

    private List<RegisterEntry> entries(Connection connection, List<String> codes) throws SQLException {
        Map<String, History> histories = dossiers.histories(connection, codes);
        return codes.stream()
                .map(code -> entry(code, histories.get(code)))
                .filter(entry -> entry.dossier().receivedAt() != null)
                .toList();
    }

    private RegisterEntry entry(String code, History history) {
        return new RegisterEntry(code, history, DossierNow.of(history, clocks));
    }
}
