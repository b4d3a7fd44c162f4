package org.motcua.intake.slips.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.intake.personal.application.ApplicantReadings;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.slips.application.SlipOutcome.Done;
import org.motcua.intake.slips.application.SlipOutcome.NotAboutThatEvent;
import org.motcua.intake.slips.application.SlipOutcome.NothingToPrint;
import org.motcua.intake.slips.application.SlipOutcome.Unknown;
import org.motcua.intake.slips.application.SlipOutcome.Voided;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.intake.slips.domain.SlipSubjects;
import org.motcua.postgres.Transactions;

/**
 * Prints a slip of a dossier: numbers it, and counts reprints. After a correction, or details that became known later, it
 * is no reprint but a new original, since it may tell something else. Whoever prints reads the applicant's details.
 */
@Singleton
public class PrintingSlip {

    private final Dossiers dossiers;
    private final SlipPrints prints;
    private final ApplicantReadings readings;
    private final DossierClocks clocks;
    private final Transactions transactions;
    private final Clock clock;

    PrintingSlip(
            Dossiers dossiers,
            SlipPrints prints,
            ApplicantReadings readings,
            DossierClocks clocks,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.prints = prints;
        this.readings = readings;
        this.clocks = clocks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Prints a slip; what it shows is read with {@link ReadingPrintedSlip}.
     *
     * @param about   sequence of the event that it is about, null for the latest that the form fits
     * @param visible the units whose dossiers the caller sees
     */
    public SlipOutcome<SlipPrint> print(
            String code, SlipForm form, Long about, String account, Predicate<String> visible) throws SQLException {
        return transactions.run(connection -> {
            DossierDraft locked = dossiers.lock(connection, List.of(code)).get(code);
            if (locked == null || !now(locked.history()).isSeenBy(visible)) {
                return new Unknown<>();
            }
            if (now(locked.history()).standing() != null) {
                return new Voided<>();
            }
            return print(connection, locked, form, about, account);
        });
    }

    private SlipOutcome<SlipPrint> print(
            Connection connection, DossierDraft locked, SlipForm form, Long about, String account) throws SQLException {
        History history = locked.history();
        List<Long> subjects = SlipSubjects.of(form, history);
        if (subjects.isEmpty()) {
            return new NothingToPrint<>();
        }
        if (about != null && !subjects.contains(about)) {
            return new NotAboutThatEvent<>();
        }
        DossierNow dossier = now(history);
        return new Done<>(record(
                connection,
                new SlipPrint.Order(
                        locked.code(),
                        form,
                        about == null ? subjects.getLast() : about,
                        dossier.version(),
                        history.lastAmended(),
                        dossier.unit(),
                        account,
                        clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }

    private SlipPrint record(Connection connection, SlipPrint.Order order) throws SQLException {
        readings.record(connection, order.code(), order.at(), order.account(), ReadingPurpose.SLIP);
        return prints.record(connection, order);
    }

    private DossierNow now(History history) {
        return DossierNow.of(history, clocks);
    }
}
