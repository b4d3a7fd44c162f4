package org.motcua.reliable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The events of a transaction, stored in it and sent after it. */
public interface Outbox {

    /**
     * Stores the events with the caller's transaction. The caller must hold the lock of each key's row, so that
     * order of appending is order of commit.
     */
    void append(Connection connection, List<OutgoingEvent> events) throws SQLException;

    /** Tells the relay that a transaction with events has committed, so that they leave at once. */
    void committed();
}
