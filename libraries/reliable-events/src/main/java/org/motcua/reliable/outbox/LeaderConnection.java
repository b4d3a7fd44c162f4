package org.motcua.reliable.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The connection whose session holds the relay's advisory lock. Leadership ends when the session ends, so a leader
 * that lost it cannot remove rows any more.
 */
final class LeaderConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LeaderConnection.class);
    /** Spells "motcua" in ASCII; advisory locks are per database. */
    private static final long LOCK = 0x6d6f74637561L;
    /** Longer than any statement of the relay takes; a host that vanished must not stop the relay for ever. */
    private static final Duration SILENCE = Duration.ofSeconds(15);
    // The server notices a vanished leader within seconds and frees the lock.
    private static final String NOTICE_DEATH = "SET tcp_keepalives_idle = 3; SET tcp_keepalives_interval = 1;"
            + " SET tcp_keepalives_count = 3; SET tcp_user_timeout = 6000";
    private static final String RESET = "SELECT pg_advisory_unlock_all(); RESET tcp_keepalives_idle;"
            + " RESET tcp_keepalives_interval; RESET tcp_keepalives_count; RESET tcp_user_timeout";
    private static final Executor IN_PLACE = Runnable::run;

    private final Connection connection;
    private final int usualTimeout;

    private LeaderConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.usualTimeout = connection.getNetworkTimeout();
    }

    /** Leadership, unless another session has it. */
    static Optional<LeaderConnection> tryOpen(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        boolean leads = false;
        try {
            leads = lock(connection);
            return leads ? Optional.of(new LeaderConnection(connection).prepared()) : Optional.empty();
        } finally {
            if (!leads) {
                connection.close();
            }
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try (Connection closing = connection;
                Statement statement = closing.createStatement()) {
            statement.execute(RESET);
            closing.setNetworkTimeout(IN_PLACE, usualTimeout);
        } catch (SQLException e) {
            abort(e);
        }
    }

    private LeaderConnection prepared() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(IN_PLACE, Math.toIntExact(SILENCE.toMillis()));
            statement.execute(NOTICE_DEATH);
            return this;
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    /** A session that may still hold the lock must not go back to the pool. */
    private void abort(SQLException cause) {
        LOG.debugf("Leader connection dropped: SQLSTATE %s", cause.getSQLState());
        try {
            connection.abort(IN_PLACE);
        } catch (SQLException e) {
            LOG.debugf("Leader connection was gone already: SQLSTATE %s", e.getSQLState());
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
