package org.motcua.intake.lists.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Buckets of tries, shared by all instances. */
public interface Tries {

    /**
     * Takes a try out of a bucket, which is filled up evenly.
     *
     * @param bucket what it is for; callers hide what must not be stored
     * @param most   tries in a full bucket
     * @param in     the time in which an empty bucket is full again
     * @return whether there was one
     */
    boolean take(Connection connection, long bucket, int most, Duration in, Instant now) throws SQLException;

    /** Gives back a try that was none. */
    void giveBack(Connection connection, long bucket, int most) throws SQLException;

    /** Forgets buckets that have been full for long. */
    void forget(Connection connection, Instant filledBefore) throws SQLException;
}
