package org.motcua.systemtests.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.motcua.local.LocalPostgres;

/**
 * Holds a consumer in the transaction that carries its position past a point. However fast the consumer is, it is still
 * there when it is killed.
 */
final class HeldPosition implements AutoCloseable {

    /** Where in its transaction the consumer is held. */
    enum Moment {
        /** Nothing is applied yet; killed here, all of it is rolled back. */
        POSITION_MOVED("TRIGGER held AFTER UPDATE ON consumer_position"),
        /** All is applied and to be committed; killed here, it is committed and the consumer never hears of it. */
        COMMITTING("CONSTRAINT TRIGGER held AFTER UPDATE ON consumer_position DEFERRABLE INITIALLY DEFERRED");

        private final String trigger;

        Moment(String trigger) {
            this.trigger = trigger;
        }
    }

    private static final int LOCK = 20_261_128;

    private final Connection holder;
    private final Connection watcher;

    private HeldPosition(Connection holder, Connection watcher) {
        this.holder = holder;
        this.watcher = watcher;
    }

    /**
     * @param database the consumer's own
     * @param records of one topic, in all its partitions together, that it may pass before it is held
     */
    static HeldPosition after(LocalPostgres postgres, String database, long records, Moment moment) {
        try {
            HeldPosition held = new HeldPosition(postgres.admin(database), postgres.admin(database));
            held.hold(records, moment);
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hold(long records, Moment moment) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            statement.execute("""
                    CREATE OR REPLACE FUNCTION wait_when_held() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        IF (SELECT sum(next_offset) FROM consumer_position WHERE topic = NEW.topic) > %d THEN
                            PERFORM pg_advisory_xact_lock_shared(%d);
                        END IF;
                        RETURN NULL;
                    END $$""".formatted(records, LOCK));
            statement.execute("CREATE " + moment.trigger + " FOR EACH ROW EXECUTE FUNCTION wait_when_held()");
        }
    }

    /** Waits until the consumer is held. */
    void awaitReached() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(this::waiting);
    }

    private boolean waiting() throws SQLException {
        try (Statement statement = watcher.createStatement();
                var rows = statement.executeQuery("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory'"
                        + " AND NOT granted AND objid = " + LOCK + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /** Lets the consumer go on, or its connection end if it has been killed. */
    @Override
    public void close() {
        try (holder;
                watcher;
                Statement statement = watcher.createStatement()) {
            holder.createStatement().execute("SELECT pg_advisory_unlock(" + LOCK + ")");
            statement.execute("DROP TRIGGER held ON consumer_position");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
