package org.motcua.reliable.consumer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.motcua.reliable.IncomingRecord;

/** The stream epochs met on each topic. A new one on a known topic means that its producer's database was restored. */
public final class SeenEpochs {

    public static final String HEADER = "motcua_epoch";

    private static final Logger LOG = Logger.getLogger(SeenEpochs.class);
    private static final String NOTE = "INSERT INTO seen_epoch (topic, epoch) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String LATEST =
            "SELECT DISTINCT ON (topic) topic, epoch FROM seen_epoch ORDER BY topic, seen_at DESC";

    private SeenEpochs() {}

    private record Seen(String topic, String epoch) {}

    static void note(Connection connection, List<IncomingRecord> records) throws SQLException {
        Set<Seen> seen = new HashSet<>();
        for (IncomingRecord record : records) {
            String epoch = record.headers().get(HEADER);
            if (epoch != null) {
                seen.add(new Seen(record.topic(), epoch));
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
            for (Seen one : seen) {
                statement.setString(1, one.topic());
                statement.setString(2, one.epoch());
                if (statement.executeUpdate() > 0) {
                    LOG.warnf("Topic %s begins a stream epoch that was not met before", one.topic());
                }
            }
        }
    }

    /** The epoch met last, by topic. */
    public static Map<String, String> latest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LATEST);
                ResultSet rows = statement.executeQuery()) {
            Map<String, String> latest = new TreeMap<>();
            while (rows.next()) {
                latest.put(rows.getString(1), rows.getString(2));
            }
            return latest;
        }
    }
}
