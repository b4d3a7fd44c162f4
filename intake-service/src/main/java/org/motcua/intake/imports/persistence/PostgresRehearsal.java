package org.motcua.intake.imports.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.stream.Collectors;
import org.motcua.intake.imports.application.Rehearsals.Rehearsal;
import org.motcua.postgres.Transactions.Work;

/** One session with copies of the record's tables. */
final class PostgresRehearsal implements Rehearsal {

    /** In one statement, so that all of a dossier is of one moment. */
    private static final String COPY = """
            WITH fresh AS (
                INSERT INTO dossier SELECT * FROM public.dossier WHERE code = ANY (?)
                ON CONFLICT DO NOTHING RETURNING code)
            """
            + PostgresRehearsals.TABLES.keySet().stream()
                    .filter(table -> !"dossier".equals(table))
                    .map(PostgresRehearsal::copy)
                    .collect(Collectors.joining())
            + "SELECT count(*) FROM fresh";

    private static final int ARRAYS = PostgresRehearsals.TABLES.size();

    private final Connection connection;

    PostgresRehearsal(Connection connection) {
        this.connection = connection;
    }

    private static String copy(String table) {
        return """
                , of_%1$s AS (
                    INSERT INTO %1$s SELECT * FROM public.%1$s
                    WHERE code = ANY (?) AND code IN (SELECT code FROM fresh))
                """.formatted(table);
    }

    @Override
    public <T> T run(Collection<String> codes, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            copy(codes);
            T result = work.with(connection);
            connection.commit();
            return result;
        } finally {
            // What was not committed is undone; the session is not left in a transaction while the sender pauses.
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void copy(Collection<String> codes) throws SQLException {
        Array array = connection.createArrayOf("text", codes.toArray());
        try (PreparedStatement statement = connection.prepareStatement(COPY)) {
            for (int i = 1; i <= ARRAYS; i++) {
                statement.setArray(i, array);
            }
            statement.execute();
        }
    }

    /** The session goes back to the pool as it came, without its copies; one that cannot is ended, and they with it. */
    @Override
    public void close() {
        try (Connection closing = connection;
                Statement statement = closing.createStatement()) {
            statement.execute("DISCARD ALL");
        } catch (SQLException e) {
            Sessions.end(connection);
        }
    }
}
