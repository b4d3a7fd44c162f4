package org.motcua.intake.record.application;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.motcua.intake.record.domain.Officer;
import org.motcua.postgres.Transactions;

/** Keeps what somebody is called who is about to act. What has been kept once by this instance is not asked for again. */
@Singleton
public class NamingOfficer {

    private static final int MOST_REMEMBERED = 10_000;

    private final Officers officers;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<String, Officer> remembered = new ConcurrentHashMap<>();

    NamingOfficer(Officers officers, Transactions transactions, Clock clock) {
        this.officers = officers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps it, unless it is known. */
    public void name(String account, Officer officer) throws SQLException {
        if (officer.equals(remembered.get(account))) {
            return;
        }
        transactions.run(connection -> {
            officers.note(connection, account, officer, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return null;
        });
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(account, officer);
    }
}
