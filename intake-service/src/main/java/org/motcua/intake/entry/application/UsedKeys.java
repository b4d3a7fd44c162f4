package org.motcua.intake.entry.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Keys of requests that were answered, for as long as the same request is to be answered the same. */
public interface UsedKeys {

    /** Those of the keys that were used. */
    Map<UseOfKey.Ref, UseOfKey> find(Connection connection, Collection<UseOfKey.Ref> keys) throws SQLException;

    /** Notes uses with the caller's transaction. A key that another transaction has just used fails as a duplicate. */
    void add(Connection connection, Collection<UseOfKey> uses) throws SQLException;

    /**
     * Forgets keys that were used before a moment, some at a time.
     *
     * @return how many; fewer than {@code atMost} when none are left
     */
    int forget(Connection connection, Instant usedBefore, int atMost) throws SQLException;
}
