package org.motcua.reliable.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The schema history of a database that was made when the library's migrations, 0.1 to 0.3, stood in the service's own
 * history. They move to the library's, each with its checksum, once and in one transaction.
 */
final class SharedHistory {

    private static final String OF_LIBRARY = " WHERE version LIKE '0.%'";

    private final DataSource owner;
    private final String service;

    SharedHistory(DataSource owner, String service) {
        this.owner = owner;
        this.service = '"' + service + '"';
    }

    void divide() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (isShared(statement)) {
                divide(statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the schema history could not be divided", e);
        }
    }

    /** Asked under a lock: of several instances that start at once, one divides. */
    private boolean isShared(Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(hashtext('" + LibraryMigrations.HISTORY + "'))");
        return yes(statement, "SELECT to_regclass('" + service + "') IS NOT NULL")
                && yes(statement, "SELECT EXISTS (SELECT FROM " + service + OF_LIBRARY + ")");
    }

    private void divide(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE " + LibraryMigrations.HISTORY + " (LIKE " + service + " INCLUDING ALL)");
        statement.execute("INSERT INTO " + LibraryMigrations.HISTORY + " SELECT * FROM " + service + OF_LIBRARY);
        statement.execute("DELETE FROM " + service + OF_LIBRARY);
    }

    private static boolean yes(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
