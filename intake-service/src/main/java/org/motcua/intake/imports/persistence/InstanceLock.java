package org.motcua.intake.imports.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tells the other instances that this one lives: for as long as it does, a session of its own holds the advisory lock
 * of a number that it drew when it started. A lock that went with its session is taken again.
 */
@Singleton
class InstanceLock {

    /** Spells "imp" in ASCII: the first key of the locks of all instances. */
    static final int KIND = 0x696d70;

    private static final Logger LOG = Logger.getLogger(InstanceLock.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final int PATIENCE_SECONDS = 5;

    private final AgroalDataSource dataSource;
    private final int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("instance-lock").daemon().factory());
    private Connection holder;

    InstanceLock(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::tryToHold, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        release();
    }

    /** This instance's number, its lock being held. */
    String held() throws SQLException {
        hold();
        return String.valueOf(number);
    }

    private void tryToHold() {
        try {
            hold();
        } catch (SQLException | RuntimeException e) {
            LOG.debug("The lock of this instance cannot be taken now", e);
        }
    }

    private synchronized void hold() throws SQLException {
        if (holder == null || !holder.isValid(PATIENCE_SECONDS)) {
            release();
            holder = dataSource.getConnection();
            // When it fails, the session that this one replaces still has it; the timer asks again.
            if (!isLocked(holder)) {
                release();
            }
        }
    }

    private boolean isLocked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, KIND);
            statement.setInt(2, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A session that may still hold the lock does not go back to the pool. */
    private synchronized void release() {
        Connection released = holder;
        holder = null;
        if (released == null) {
            return;
        }
        try (Connection closing = released;
                Statement statement = closing.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException e) {
            Sessions.end(released);
        }
    }
}
