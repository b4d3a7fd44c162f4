package org.motcua.reporting.application;

import java.sql.Connection;
import java.sql.SQLException;
import org.motcua.reporting.domain.Changes;

/** The counters and the ledger of their changes. */
public interface Counters {

    /** Adds the changes to the counters and to the ledger. */
    void add(Connection connection, Changes changes) throws SQLException;
}
