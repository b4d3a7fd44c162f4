package org.motcua.intake.slips.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact.OfficerAssigned;
import org.motcua.intake.personal.application.ApplicantReadings;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.application.Officers;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.slips.application.SlipOutcome.Done;
import org.motcua.intake.slips.application.SlipOutcome.Unknown;
import org.motcua.intake.slips.application.SlipOutcome.Voided;
import org.motcua.postgres.Transactions;

/** Reads what was printed of a dossier. */
@Singleton
public class ReadingPrintedSlip {

    private final Dossiers dossiers;
    private final SlipPrints prints;
    private final ApplicantReadings readings;
    private final Officers officers;
    private final DossierClocks clocks;
    private final Transactions transactions;
    private final Clock clock;

    ReadingPrintedSlip(
            Dossiers dossiers,
            SlipPrints prints,
            ApplicantReadings readings,
            Officers officers,
            DossierClocks clocks,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.prints = prints;
        this.readings = readings;
        this.officers = officers;
        this.clocks = clocks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All prints of a dossier, in order; empty when there is no such dossier to be seen. */
    public Optional<List<SlipPrint>> all(String code, Predicate<String> visible) throws SQLException {
        return transactions.run(connection -> {
            History events = dossiers.events(connection, code);
            return isSeen(events, visible) ? Optional.of(prints.of(connection, code)) : Optional.empty();
        });
    }

    /** A print with what it shows; the reading of the applicant's details is recorded. */
    public SlipOutcome<PrintedSlip> one(String code, long id, String account, Predicate<String> visible)
            throws SQLException {
        return transactions.run(connection -> {
            Optional<SlipPrint> print = prints.find(connection, code, id);
            History history = dossiers.history(connection, code);
            if (print.isEmpty() || !isSeen(history, visible)) {
                return new Unknown<>();
            }
            return DossierNow.of(history, clocks).standing() == null
                    ? new Done<>(read(connection, print.get(), history, account))
                    : new Voided<>();
        });
    }

    private PrintedSlip read(Connection connection, SlipPrint print, History history, String account)
            throws SQLException {
        readings.record(connection, print.code(), clock.instant(), account, ReadingPurpose.SLIP);
        History shown = print.head() == null ? history : history.upTo(print.head());
        return new PrintedSlip(print, shown, DossierNow.of(shown, clocks), officers.of(connection, accounts(shown)));
    }

    private static Set<String> accounts(History history) {
        Set<String> accounts = new HashSet<>();
        for (DossierEvent event : history.events()) {
            accounts.add(event.author());
            if (event.fact() instanceof OfficerAssigned assigned) {
                accounts.add(assigned.officer());
            }
        }
        return accounts;
    }

    private boolean isSeen(History history, Predicate<String> visible) {
        return history.exists() && DossierNow.of(history, clocks).isSeenBy(visible);
    }
}
