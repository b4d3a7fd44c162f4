package org.motcua.intake.slips.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.personal.application.ApplicantReadings;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
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
     * @throws ProblemException 404 when there is no such dossier to be seen, 409 when it is void or has nothing to
     *     be printed on that form, 422 when the form is not about that event
     */
    public SlipPrint print(String code, SlipForm form, Long about, String account, Predicate<String> visible)
            throws SQLException {
        return transactions.run(connection -> {
            DossierDraft locked = dossiers.lock(connection, List.of(code)).get(code);
            if (locked == null || !now(locked.history()).isSeenBy(visible)) {
                throw new ProblemException(404, "not-found", "code");
            }
            History history = locked.history();
            DossierNow dossier = now(history);
            refuseVoided(dossier);
            long subject = subject(form, history, about);
            return record(
                    connection,
                    new SlipPrint.Order(
                            code,
                            form,
                            subject,
                            dossier.version(),
                            history.lastAmended(),
                            dossier.unit(),
                            account,
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
        });
    }

    private SlipPrint record(Connection connection, SlipPrint.Order order) throws SQLException {
        readings.record(connection, order.code(), order.at(), order.account(), ReadingPurpose.SLIP);
        return prints.record(connection, order);
    }

    private DossierNow now(History history) {
        return DossierNow.of(history, clocks);
    }

    /** No slip of a duplicate is given out as if it stood. */
    static void refuseVoided(DossierNow dossier) {
        if (dossier.standing() != null) {
            throw new ProblemException(409, "dossier-voided", "code");
        }
    }

    private static long subject(SlipForm form, History history, Long about) {
        List<Long> subjects = SlipSubjects.of(form, history);
        if (subjects.isEmpty()) {
            throw new ProblemException(409, "nothing-to-print", "form");
        }
        if (about != null && !subjects.contains(about)) {
            throw new ProblemException(422, "not-about-that-event", "about");
        }
        return about == null ? subjects.getLast() : about;
    }
}
