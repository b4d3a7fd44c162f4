package org.motcua.reliable.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.consumer.Handlers;
import org.motcua.reliable.consumer.ParkedRecords;
import org.motcua.reliable.consumer.Positions;
import org.motcua.reliable.consumer.SeenEpochs;
import org.motcua.reliable.progress.Progress.Stuck;

/**
 * Measures afresh how far the service is. The positions are read before the ends of the partitions and the outbox is
 * counted last, so that "no lag, nothing pending" means that all that was in the topics is applied and all that
 * followed from it is sent.
 */
public final class MeasuringProgress {

    private static final int SHOWN = 20;
    private static final String AGE = "SELECT greatest(0, floor(extract(epoch FROM now() - ?::timestamptz)))::bigint";
    private static final String STUCK = """
            SELECT key, reason, detail, parked_at
            FROM (SELECT DISTINCT ON (topic, key) key, reason, detail, parked_at
                  FROM parked_record WHERE resolved_at IS NULL
                  ORDER BY topic, key, partition, record_offset) AS first
            ORDER BY parked_at LIMIT ?
            """;

    private final Transactions transactions;
    private final Handlers handlers;
    private final LagProbe probe;

    public MeasuringProgress(Transactions transactions, Handlers handlers, LagProbe probe) {
        this.transactions = transactions;
        this.handlers = handlers;
        this.probe = probe;
    }

    /** The state at the moment of the call. */
    public Progress measure() throws SQLException, InterruptedException {
        Map<TopicPartition, Long> positions = transactions.run(Positions::all);
        LagProbe.Lag lag = probe.behind(handlers.topics(), positions).orElse(null);
        return transactions.run(connection -> new Progress(
                applied(positions),
                lag == null ? null : lag.records(),
                lag == null ? null : age(connection, lag.oldestAppendedAt()),
                ParkedRecords.count(connection),
                pending(connection),
                stuck(connection),
                SeenEpochs.latest(connection)));
    }

    private Map<Integer, Long> applied(Map<TopicPartition, Long> positions) {
        Map<Integer, Long> applied = new TreeMap<>();
        String primary = handlers.primary().orElse(null);
        positions.forEach((partition, next) -> {
            if (partition.topic().equals(primary)) {
                applied.put(partition.partition(), next);
            }
        });
        return applied;
    }

    /** Seconds on the database's clock: no offset file shifts it, as none shifts the broker's. */
    private static long age(Connection connection, Instant appendedAt) throws SQLException {
        if (appendedAt == null) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(AGE)) {
            statement.setTimestamp(1, Timestamp.from(appendedAt));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Number of events in the outbox. */
    static long pending(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM outbox");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Stuck> stuck(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STUCK)) {
            statement.setInt(1, SHOWN);
            List<Stuck> stuck = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    stuck.add(new Stuck(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getTimestamp(4).toInstant()));
                }
            }
            return stuck;
        }
    }
}
