package org.motcua.reliable.consumer;

import java.sql.SQLException;
import org.motcua.postgres.ControlCharacters;
import org.motcua.postgres.Transactions;

/** Tries parked records again, after their cause was cured. Each key has a transaction of its own. */
public final class Replaying {

    private final Transactions transactions;
    private final Handlers handlers;
    private final ConsumerRunner runner;

    public Replaying(Transactions transactions, Handlers handlers, ConsumerRunner runner) {
        this.transactions = transactions;
        this.handlers = handlers;
        this.runner = runner;
    }

    /**
     * Replays a key, or all keys.
     *
     * @param key the key, null for all
     * @return how many records were applied
     */
    public int replay(String key) throws SQLException {
        if (key != null && ControlCharacters.areIn(key)) {
            return 0;
        }
        int applied = 0;
        for (ParkedRecords.Key found : transactions.run(connection -> ParkedRecords.keys(connection, key))) {
            if (handlers.has(found.topic())) {
                applied += replayed(found);
            }
        }
        runner.alsoConsumed(applied);
        return applied;
    }

    /** Drains once more while there is progress: a record may have been parked while the rows were being locked. */
    private int replayed(ParkedRecords.Key key) throws SQLException {
        return transactions.run(connection -> {
            int applied = 0;
            int round;
            do {
                round = Drain.of(connection, handlers.of(key.topic()), key);
                applied += round;
            } while (round > 0);
            return applied;
        });
    }
}
