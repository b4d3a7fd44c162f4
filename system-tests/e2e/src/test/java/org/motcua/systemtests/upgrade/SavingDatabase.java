package org.motcua.systemtests.upgrade;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * Writes one service's database as text: the migrations that were run on it, in their order, then the rows of every table
 * and the state of every sequence. (The embedded PostgreSQL comes without {@code pg_dump}.)
 */
final class SavingDatabase {

    private static final String HISTORY_TABLE = """
            CREATE TABLE %1$s (installed_rank integer NOT NULL, version varchar(50), description varchar(200) NOT NULL,
              type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum integer, installed_by varchar(100) NOT NULL,
              installed_on timestamp NOT NULL DEFAULT now(), execution_time integer NOT NULL, success boolean NOT NULL,
              CONSTRAINT %1$s_pk PRIMARY KEY (installed_rank));
            CREATE INDEX %1$s_s_idx ON %1$s (success);
            """;

    private final Path root;
    private final String database;
    private final Connection connection;

    SavingDatabase(Path root, String database, Connection connection) {
        this.root = root;
        this.database = database;
        this.connection = connection;
    }

    void to(Path file) throws SQLException, IOException {
        List<String> histories = texts("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                + " AND tablename LIKE '%schema_history%' ORDER BY 1");
        try (Writer out = SavedState.writing(file)) {
            for (String history : histories) {
                out.write(HISTORY_TABLE.formatted(history));
                for (String script : texts("SELECT script FROM " + history
                        + " WHERE type = 'SQL' ORDER BY string_to_array(version, '.')::int[]")) {
                    out.write(migration(script));
                }
            }
            writeRows(out);
        }
    }

    private String migration(String script) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Path found = files.filter(
                            file -> file.endsWith(Path.of(script).getFileName()) && belongsHere(file.toString()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no migration " + script));
            return Files.readString(found)
                            .replace("${app_role}", database + "_app")
                            .replace("${report_role}", database + "_report")
                    + "\n";
        }
    }

    private boolean belongsHere(String file) {
        return file.contains("/src/main/resources/db/")
                && (file.contains("/libraries/") || file.contains("/" + database + "-service/"));
    }

    private void writeRows(Writer out) throws SQLException, IOException {
        for (String table : texts("SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'r'"
                + " AND c.relnamespace = 'public'::regnamespace ORDER BY 1")) {
            out.write("TRUNCATE " + table + " CASCADE;\n");
        }
        for (String table : texts("SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'r'"
                + " AND c.relnamespace = 'public'::regnamespace ORDER BY 1")) {
            String columns = texts("SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
                            + " WHERE attrelid = '" + table
                            + "'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''")
                    .getFirst();
            StringWriter rows = new StringWriter();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (SELECT " + columns + " FROM " + table + " ORDER BY ctid) TO STDOUT", rows);
            out.write("COPY " + table + " (" + columns + ") FROM STDIN;\n" + rows + "\\.\n");
        }
        for (String sequence : texts("SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'S'"
                + " AND c.relnamespace = 'public'::regnamespace ORDER BY 1")) {
            out.write(texts("SELECT format('SELECT setval(%L, %s, %L);', '" + sequence
                                    + "', last_value, is_called) FROM " + sequence)
                            .getFirst()
                    + "\n");
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
