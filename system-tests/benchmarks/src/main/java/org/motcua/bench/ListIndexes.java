package org.motcua.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.motcua.local.LocalPostgres;

/** The indexes that serve intake's lists, whose price an import pays. */
final class ListIndexes {

    private static final String OF_DOSSIERS = """
            SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = 'dossier'::regclass AND NOT indisunique
            ORDER BY 1
            """;

    private ListIndexes() {}

    /** Drops them. @return how many there were */
    static int drop(LocalPostgres postgres) throws SQLException {
        try (Connection intake = postgres.admin("intake");
                Statement statement = intake.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(OF_DOSSIERS)) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            statement.execute("DROP INDEX " + String.join(", ", names));
            return names.size();
        }
    }
}
