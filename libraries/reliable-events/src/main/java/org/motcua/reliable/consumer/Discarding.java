package org.motcua.reliable.consumer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.motcua.postgres.Transactions;

/** Gives a parked record up, so that those behind it are applied without it. It stays in the table as discarded. */
public final class Discarding {

    private static final String DISCARDED = "discarded";

    private final Transactions transactions;
    private final Handlers handlers;
    private final ConsumerRunner runner;

    public Discarding(Transactions transactions, Handlers handlers, ConsumerRunner runner) {
        this.transactions = transactions;
        this.handlers = handlers;
        this.runner = runner;
    }

    /**
     * Discards a record.
     *
     * @param account who decided
     * @return how many records behind it were applied; empty when no such record is parked
     */
    public Optional<Integer> discard(long id, String account) throws SQLException {
        Optional<Integer> applied = transactions.run(connection -> discard(connection, id, account));
        applied.ifPresent(runner::alsoConsumed);
        return applied;
    }

    private Optional<Integer> discard(Connection connection, long id, String account) throws SQLException {
        Optional<Parked> parked = ParkedRecords.byId(connection, id);
        if (parked.isEmpty()) {
            return Optional.empty();
        }
        ParkedRecords.resolve(connection, id, DISCARDED, account);
        String topic = parked.get().record().topic();
        ParkedRecords.Key key =
                new ParkedRecords.Key(topic, parked.get().record().key());
        return Optional.of(handlers.has(topic) ? Drain.of(connection, handlers.of(topic), key) : 0);
    }
}
