package org.motcua.reliable.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

/** The parked records in table {@code parked_record}. A record without a key is parked under the empty key. */
public final class ParkedRecords {

    static final String NO_KEY = "";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS =
            "id, topic, partition, record_offset, key, payload, headers, appended_at, reason, detail, parked_at";
    private static final String PARK = """
            INSERT INTO parked_record
                (topic, partition, record_offset, key, payload, headers, appended_at, reason, detail)
            VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            ON CONFLICT (topic, partition, record_offset) WHERE resolved_at IS NULL DO NOTHING
            """;
    private static final String HELD =
            "SELECT key, reason FROM parked_record WHERE resolved_at IS NULL AND topic = ? AND key = ANY (?)"
                    + " ORDER BY id FOR UPDATE";
    private static final String OF_KEY = "SELECT " + COLUMNS + " FROM parked_record"
            + " WHERE resolved_at IS NULL AND topic = ? AND key = ? ORDER BY partition, record_offset FOR UPDATE";
    private static final String BY_ID =
            "SELECT " + COLUMNS + " FROM parked_record WHERE resolved_at IS NULL AND id = ? FOR UPDATE";
    private static final String PAGE =
            "SELECT " + COLUMNS + " FROM parked_record WHERE resolved_at IS NULL AND id > ? ORDER BY id LIMIT ?";
    private static final String KEYS =
            "SELECT DISTINCT topic, key FROM parked_record WHERE resolved_at IS NULL AND (?::text IS NULL OR key = ?)"
                    + " ORDER BY topic, key";
    private static final String RESOLVE = "UPDATE parked_record"
            + " SET resolved_at = now(), resolution = ?, resolved_by = ? WHERE id = ? AND resolved_at IS NULL";
    private static final String REFUSED_AGAIN = "UPDATE parked_record SET reason = ?, detail = ? WHERE id = ?";
    private static final String COUNT = "SELECT count(*) FROM parked_record WHERE resolved_at IS NULL";

    private ParkedRecords() {}

    /** A key of a topic. */
    record Key(String topic, String key) {}

    /** Parks the refused records; one that is parked already stays as it is. */
    static void park(Connection connection, Collection<Refusal> refusals) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PARK)) {
            for (Refusal refusal : refusals) {
                bind(statement, refusal);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Which of these keys have parked records, and whether nothing but missing records holds them up. The rows are
     * locked, so that a replay that is under way ends first.
     */
    static Map<String, Boolean> held(Connection connection, String topic, Collection<String> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HELD)) {
            statement.setString(1, topic);
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            Map<String, Boolean> held = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.merge(rows.getString(1), mayFlow(Reason.valueOf(rows.getString(2))), Boolean::logicalAnd);
                }
            }
            return held;
        }
    }

    /** The key's parked records in order, locked. */
    static List<Parked> ofKey(Connection connection, Key key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_KEY)) {
            statement.setString(1, key.topic());
            statement.setString(2, key.key());
            return read(statement);
        }
    }

    static Optional<Parked> byId(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BY_ID)) {
            statement.setLong(1, id);
            return read(statement).stream().findFirst();
        }
    }

    /** Parked records with ids above {@code after}, in order of id. */
    static List<Parked> page(Connection connection, long after, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, after);
            statement.setInt(2, limit);
            return read(statement);
        }
    }

    /** The keys that have parked records: all, or those equal to {@code key} when it is not null. */
    static List<Key> keys(Connection connection, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
            statement.setString(1, key);
            statement.setString(2, key);
            List<Key> keys = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.add(new Key(rows.getString(1), rows.getString(2)));
                }
            }
            return keys;
        }
    }

    /** Ends a record's parking; {@code by} is the account that decided, null when it was applied by itself. */
    static void resolve(Connection connection, long id, String resolution, String by) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RESOLVE)) {
            statement.setString(1, resolution);
            statement.setString(2, by);
            statement.setLong(3, id);
            statement.executeUpdate();
        }
    }

    static void refusedAgain(Connection connection, long id, Refusal refusal) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REFUSED_AGAIN)) {
            statement.setString(1, refusal.reason().name());
            statement.setString(2, refusal.detail());
            statement.setLong(3, id);
            statement.executeUpdate();
        }
    }

    public static long count(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whether a record so refused waits for nothing but the records before it. */
    static boolean mayFlow(Reason reason) {
        return reason == Reason.GAP || reason == Reason.WAITING;
    }

    private static void bind(PreparedStatement statement, Refusal refusal) throws SQLException {
        IncomingRecord record = refusal.record();
        statement.setString(1, record.topic());
        statement.setInt(2, record.partition());
        statement.setLong(3, record.offset());
        statement.setString(4, record.key() == null ? NO_KEY : record.key());
        statement.setBytes(5, record.value());
        statement.setString(6, json(record.headers()));
        statement.setTimestamp(7, Timestamp.from(record.timestamp()));
        statement.setString(8, refusal.reason().name());
        statement.setString(9, refusal.detail());
    }

    private static List<Parked> read(PreparedStatement statement) throws SQLException {
        List<Parked> parked = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                parked.add(parked(rows));
            }
        }
        return parked;
    }

    private static Parked parked(ResultSet row) throws SQLException {
        IncomingRecord record = new IncomingRecord(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("key"),
                row.getBytes("payload"),
                row.getTimestamp("appended_at").toInstant(),
                headers(row.getString("headers")));
        return new Parked(
                row.getLong("id"),
                record,
                Reason.valueOf(row.getString("reason")),
                row.getString("detail"),
                row.getTimestamp("parked_at").toInstant());
    }

    private static String json(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers are text", e);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers are JSON", e);
        }
    }
}
