package org.motcua.intake.lists.application;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.motcua.intake.lists.application.DossierLists.DossierRow;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.encryption.BlindIndex;
import org.motcua.intake.record.encryption.IdentityEnd;
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
     * Takes a try, before anything of what the caller says is looked at.
     *
     * @param code    in normal form
     * @param address the caller's network address; it is not stored
     * @return empty when there was one, otherwise how long to wait for the next
     */
    public Optional<Duration> takeTry(String code, String address) throws SQLException {
        boolean taken = transactions.run(connection -> mayTry(connection, code, address));
        return taken ? Optional.empty() : Optional.of(limits.in().dividedBy(limits.ofOne()));
    }

    /**
     * Looks a dossier up, for who has {@link #takeTry taken a try}; it is given back when the number is right. So who
     * guesses uses up tries from the own address, and who knows is let in.
     *
     * @param code    in normal form
     * @param end     the last four characters of the identity number
     * @param address the caller's network address; it is not stored
     * @return empty when there is no such dossier, its applicant gave no number, or another one: all alike
     */
    public Optional<DossierRow> look(String code, String end, String address) throws SQLException {
        return transactions.run(connection -> {
            String number = dossiers.history(connection, code).applicant().identityNumber();
            if (!IdentityEnd.isOf(end, number)) {
                return Optional.empty();
            }
            for (Bucket bucket : buckets(code, address)) {
                tries.giveBack(connection, bucket.id(), bucket.most());
            }
            return lists.row(connection, code);
        });
    }

    private record Bucket(long id, int most) {}

    /** Who has no try left from the own address does not use up those that all have for the dossier. */
    private List<Bucket> buckets(String code, String address) {
        return List.of(
                new Bucket(index.counter("address/" + address), limits.ofAddress()),
                new Bucket(index.counter("one/" + address + "/" + code), limits.ofOne()),
                new Bucket(index.counter("code/" + code), limits.ofDossier()));
    }

    private boolean mayTry(Connection connection, String code, String address) throws SQLException {
        Instant now = clock.instant();
        tries.forget(connection, now.minus(limits.in().multipliedBy(2)));
        for (Bucket bucket : buckets(code, address)) {
            if (!tries.take(connection, bucket.id(), bucket.most(), limits.in(), now)) {
                return false;
            }
        }
        return true;
    }
}
