package org.motcua.reliable.heartbeat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.motcua.contract.Heartbeat.Heard;

/**
 * A moment that will be told once all that had been committed by then is on its topic.
 *
 * @param at     on the database's clock
 * @param lastId of the events then in the outbox, 0 when there was none
 * @param heard  what was then applied of others, and what followed from it is among those events or before them
 */
record Candidate(Instant at, long lastId, List<Heard> heard) {

    private static final String NOW = "SELECT clock_timestamp(), coalesce(max(id), 0) FROM outbox";
    private static final String UNSENT = "SELECT EXISTS (SELECT FROM outbox WHERE id <= ?)";

    /** Now, with what had been heard before. */
    static Candidate now(Connection connection, List<Heard> heard) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NOW);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Candidate(row.getTimestamp(1).toInstant(), row.getLong(2), heard);
        }
    }

    /** Whether all events of then have been sent. */
    boolean isSent(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNSENT)) {
            statement.setLong(1, lastId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return !row.getBoolean(1);
            }
        }
    }
}
