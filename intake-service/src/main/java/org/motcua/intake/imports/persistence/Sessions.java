package org.motcua.intake.imports.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Sessions that must not go back to the pool. */
final class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private Sessions() {}

    /** Ends the session, and with it all that it holds. */
    static void end(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debugf("A session was gone already: SQLSTATE %s", e.getSQLState());
        }
    }
}
