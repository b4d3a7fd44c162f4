package org.motcua.systemtests.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Fills a new, empty database of a service from what {@link SavingDatabase} wrote; all is owned by the service's owner. */
final class RestoringDatabase {

    private final String database;
    private final Connection connection;
    private final StringBuilder statements = new StringBuilder();

    /** @param connection a superuser's connection to that database */
    RestoringDatabase(String database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    void from(Path file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (BufferedReader lines = SavedState.reading(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("COPY ")) {
                    execute();
                    copy(line.replace(";", ""), lines);
                } else {
                    statements.append(line).append('\n');
                }
            }
            execute();
        }
        connection.commit();
    }

    private void execute() throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE " + database + "_owner");
            statement.execute(statements.toString());
            // Rows come in any order, as in every dump: no trigger and no reference is checked.
            statement.execute("RESET ROLE; SET LOCAL session_replication_role = replica");
        }
        statements.setLength(0);
    }

    private void copy(String command, BufferedReader lines) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        for (String line = lines.readLine(); !"\\.".equals(line); line = lines.readLine()) {
            rows.append(line).append('\n');
        }
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, new StringReader(rows.toString()));
    }
}
