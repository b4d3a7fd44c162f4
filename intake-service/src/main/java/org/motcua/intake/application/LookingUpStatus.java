package org.motcua.intake.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.application.DossierLists.DossierRow;
import org.motcua.intake.personal.BlindIndex;
import org.motcua.intake.personal.IdentityEnd;
import org.motcua.postgres.Transactions;

/** The citizen's own view: status and appointment for who knows the code and the end of the identity number. */
@Singleton
public class LookingUpStatus {

    private final Dossiers dossiers;
    private final DossierLists lists;
    private final Tries tries;
    private final TryLimits limits;
    private final BlindIndex index;
    private final Transactions transactions;
    private final Clock clock;

    LookingUpStatus(
            Dossiers dossiers,
            DossierLists lists,
            Tries tries,
            TryLimits limits,
            BlindIndex index,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.lists = lists;
        this.tries = tries;
        this.limits = limits;
        this.index = index;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks a dossier up.
     *
     * @param code    in normal form
     * @param end     the last four characters of the identity number
     * @param address the caller's network address; it is not stored
     * @return empty when there is no such dossier, its applicant gave no number, or another one: all alike
     * @throws ProblemException 429 after too many tries
     */
    public Optional<DossierRow> look(String code, String end, String address) throws SQLException {
        if (!transactions.run(connection -> mayTry(connection, code, address))) {
            long seconds = limits.in().dividedBy(limits.ofCode()).toSeconds() + 1;
            throw new ProblemException(429, "too-many-tries", null, seconds)
                    .withHeader("Retry-After", Long.toString(seconds));
        }
        return transactions.run(connection -> {
            String number = dossiers.history(connection, code).applicant().identityNumber();
            return IdentityEnd.isOf(end, number) ? lists.row(connection, code) : Optional.empty();
        });
    }

    /** Who has no try left does not use up those of the dossier. */
    private boolean mayTry(Connection connection, String code, String address) throws SQLException {
        Instant now = clock.instant();
        tries.forget(connection, now.minus(limits.in().multipliedBy(2)));
        return tries.take(connection, index.counter("address/" + address), limits.ofAddress(), limits.in(), now)
                && tries.take(connection, index.counter("code/" + code), limits.ofCode(), limits.in(), now);
    }
}
