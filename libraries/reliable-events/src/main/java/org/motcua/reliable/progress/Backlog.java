package org.motcua.reliable.progress;

import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.consumer.ParkedRecords;
import org.motcua.reliable.kafka.Faults;

/** Numbers for the metrics, counted in the database at most once a second; not a number while it is away. */
public final class Backlog {

    private static final Logger LOG = Logger.getLogger(Backlog.class);
    private static final long VALID_NANOS = Duration.ofSeconds(1).toNanos();

    private final Transactions transactions;
    private Counts counts;
    private long countedAt;

    public Backlog(Transactions transactions) {
        this.transactions = transactions;
    }

    private record Counts(double parked, double outbox) {}

    /** Parked records. */
    public double parked() {
        return counts().parked();
    }

    /** Events not yet sent. */
    public double outbox() {
        return counts().outbox();
    }

    private synchronized Counts counts() {
        if (counts == null || System.nanoTime() - countedAt > VALID_NANOS) {
            counts = count();
            countedAt = System.nanoTime();
        }
        return counts;
    }

    private Counts count() {
        try {
            return transactions.run(
                    connection -> new Counts(ParkedRecords.count(connection), MeasuringProgress.pending(connection)));
        } catch (SQLException e) {
            LOG.debugf("Backlog not counted: %s", Faults.describe(e));
            return new Counts(Double.NaN, Double.NaN);
        }
    }
}
