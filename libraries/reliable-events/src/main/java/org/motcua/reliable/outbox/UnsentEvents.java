package org.motcua.reliable.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.motcua.reliable.OutgoingEvent;

/** Reads and removes rows of the outbox with the leader's connection. */
final class UnsentEvents {

    private static final String NEXT =
            "SELECT id, topic, key, type, event_id, event_time, payload FROM outbox WHERE id > ? ORDER BY id LIMIT ?";
    private static final String REMOVE = "DELETE FROM outbox WHERE id = ANY (?)";
    private static final String BEGIN_EPOCH = """
            INSERT INTO stream_epoch (cluster, timeline)
            SELECT system_identifier::text, timeline_id FROM pg_control_system(), pg_control_checkpoint()
            ON CONFLICT DO NOTHING
            """;
    private static final String EPOCH = """
            SELECT epoch FROM stream_epoch
            WHERE (cluster, timeline) IN
                  (SELECT system_identifier::text, timeline_id FROM pg_control_system(), pg_control_checkpoint())
            """;

    private UnsentEvents() {}

    /** A row of the outbox. */
    record Row(long id, OutgoingEvent event) {}

    /** The epoch of this life of the database, begun when this is its first event. */
    static UUID epoch(Connection connection) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(BEGIN_EPOCH);
                PreparedStatement epoch = connection.prepareStatement(EPOCH)) {
            begin.executeUpdate();
            try (ResultSet row = epoch.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    static List<Row> after(Connection connection, long id, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setLong(1, id);
            statement.setInt(2, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getLong(1), event(found)));
                }
            }
            return rows;
        }
    }

    static void remove(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            Long[] ids = rows.stream().map(Row::id).toArray(Long[]::new);
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.executeUpdate();
        }
    }

    private static OutgoingEvent event(ResultSet row) throws SQLException {
        return new OutgoingEvent(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getBytes(7));
    }
}
