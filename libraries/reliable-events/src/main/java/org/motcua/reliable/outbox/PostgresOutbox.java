package org.motcua.reliable.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.motcua.reliable.Outbox;
import org.motcua.reliable.OutgoingEvent;

/** The outbox in table {@code outbox}; one statement stores any number of events. */
public final class PostgresOutbox implements Outbox {

    private static final String APPEND_ONE =
            "INSERT INTO outbox (topic, key, type, event_id, event_time, payload) VALUES (?, ?, ?, ?, ?, ?)";
    /** Bytes; leaves room for key and headers within what the producer and the topics take, 8 MiB. */
    private static final int LARGEST = 8_000_000;

    private static final String APPEND = """
            INSERT INTO outbox (topic, key, type, event_id, event_time, payload)
            SELECT topic, key, type, event_id, event_time::timestamptz, payload
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                 WITH ORDINALITY AS event (topic, key, type, event_id, event_time, payload, place)
            ORDER BY place
            """;

    private final Runnable wake;

    /**
     * An outbox.
     *
     * @param wake called after each commit with events
     */
    public PostgresOutbox(Runnable wake) {
        this.wake = wake;
    }

    @Override
    public void append(Connection connection, List<OutgoingEvent> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        events.forEach(PostgresOutbox::requireSendable);
        if (events.size() == 1) {
            append(connection, events.getFirst());
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setArray(1, texts(connection, events, OutgoingEvent::topic));
            statement.setArray(2, texts(connection, events, OutgoingEvent::key));
            statement.setArray(3, texts(connection, events, OutgoingEvent::type));
            statement.setArray(4, texts(connection, events, OutgoingEvent::id));
            statement.setArray(
                    5, texts(connection, events, event -> event.time().toString()));
            statement.setArray(6, payloads(connection, events));
            statement.executeUpdate();
        }
    }

    private static void append(Connection connection, OutgoingEvent event) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND_ONE)) {
            statement.setString(1, event.topic());
            statement.setString(2, event.key());
            statement.setString(3, event.type());
            statement.setString(4, event.id());
            statement.setObject(5, event.time().atOffset(ZoneOffset.UTC));
            statement.setBytes(6, event.payload());
            statement.executeUpdate();
        }
    }

    /** An event that no broker takes would stop the relay for ever, so its own transaction fails instead. */
    private static void requireSendable(OutgoingEvent event) {
        if (event.payload().length > LARGEST) {
            throw new IllegalArgumentException("an event of type " + event.type() + " has more than 8,000,000 bytes");
        }
    }

    @Override
    public void committed() {
        wake.run();
    }

    private static Array texts(Connection connection, List<OutgoingEvent> events, Function<OutgoingEvent, String> text)
            throws SQLException {
        return connection.createArrayOf("text", events.stream().map(text).toArray(String[]::new));
    }

    private static Array payloads(Connection connection, List<OutgoingEvent> events) throws SQLException {
        return connection.createArrayOf(
                "bytea", events.stream().map(OutgoingEvent::payload).toArray(byte[][]::new));
    }
}
