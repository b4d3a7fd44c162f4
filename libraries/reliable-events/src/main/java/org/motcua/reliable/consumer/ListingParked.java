package org.motcua.reliable.consumer;

import java.sql.SQLException;
import java.util.List;
import org.motcua.postgres.Transactions;

/** Lists parked records in the order in which they were parked. */
public final class ListingParked {

    private final Transactions transactions;

    public ListingParked(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Up to {@code limit} parked records with ids above {@code after}. */
    public List<Parked> page(long after, int limit) throws SQLException {
        return transactions.run(connection -> ParkedRecords.page(connection, after, limit));
    }
}
