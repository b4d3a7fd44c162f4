package org.motcua.intake.record.application;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Tries a transaction again: at once after a collision with another, for a while when the database is away. */
public final class Retries {

    private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01");
    private static final String BEYOND_CHECK = "23514";
    private static final int MAX_COLLISIONS = 10;
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** A transaction that can be run again from its start. */
    @FunctionalInterface
    public interface Attempt {
        public void run() throws SQLException;
    }

    /** A transaction with a result that can be run again from its start. */
    @FunctionalInterface
    public interface Call<T> {
        public T call() throws SQLException;
    }

    private Retries() {}

    /** Tries again after a collision only. */
    public static <T> T call(Call<T> call) throws SQLException {
        int collisions = 0;
        while (true) {
            try {
                return call.call();
            } catch (SQLException e) {
                if (!isCollision(e) || collisions++ == MAX_COLLISIONS) {
                    throw e;
                }
            }
        }
    }

    public static void run(Attempt attempt, Duration away) throws SQLException {
        int collisions = 0;
        int pauses = 0;
        while (true) {
            try {
                attempt.run();
                return;
            } catch (SQLException e) {
                if (isCollision(e) && collisions < MAX_COLLISIONS) {
                    collisions++;
                } else if (isAway(e) && PAUSE.multipliedBy(pauses).compareTo(away) < 0) {
                    pauses++;
                    LockSupport.parkNanos(PAUSE.toNanos());
                } else {
                    throw e;
                }
            }
        }
    }

    /** Another transaction recorded the same code, or waited for this one. */
    static boolean isCollision(SQLException e) {
        return COLLISIONS.contains(String.valueOf(e.getSQLState()));
    }

    /** A fault of one of several that shared a transaction; the others may succeed without it. */
    public static boolean isOfOne(SQLException e) {
        return isCollision(e) || isBeyondCheck(e);
    }

    /** A value that the table does not hold. */
    public static boolean isBeyondCheck(SQLException e) {
        return BEYOND_CHECK.equals(e.getSQLState());
    }

    private static boolean isAway(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return e instanceof SQLTransientException || state.startsWith("08") || state.startsWith("57P");
    }
}
