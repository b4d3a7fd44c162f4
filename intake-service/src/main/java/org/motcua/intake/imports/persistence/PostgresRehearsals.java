package org.motcua.intake.imports.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.motcua.intake.imports.application.Rehearsals;

/**
 * Copies in temporary tables, which only their own session sees. The session's search path leads to them and nowhere
 * else: a statement that has no copy to work on fails, and can never reach the record.
 */
@Singleton
public class PostgresRehearsals implements Rehearsals {

    /** The tables that a dossier's history is read from and written to, and their keys. */
    static final Map<String, String> TABLES = Map.of(
            "dossier", "code",
            "dossier_event", "code, sequence",
            "dossier_text", "code, sequence",
            "applicant", "code, sequence",
            "erasure", "code, erased_at");

    /** Nobody analyses a temporary table; without that, one that grows would be read as a whole for every chunk. */
    private static final List<String> SESSION = List.of("SET search_path = pg_temp", "SET enable_seqscan = off");

    private final AgroalDataSource dataSource;

    PostgresRehearsals(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Rehearsal open() throws SQLException {
        Connection connection = dataSource.getConnection();
        PostgresRehearsal rehearsal = new PostgresRehearsal(connection);
        try {
            prepare(connection);
            return rehearsal;
        } catch (SQLException e) {
            rehearsal.close();
            throw e;
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : SESSION) {
                statement.execute(setting);
            }
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                statement.execute(
                        "CREATE TEMPORARY TABLE %1$s (LIKE public.%1$s INCLUDING CONSTRAINTS, PRIMARY KEY (%2$s))"
                                .formatted(table.getKey(), table.getValue()));
            }
        }
    }
}
