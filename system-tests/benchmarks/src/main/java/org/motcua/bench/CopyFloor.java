package org.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.motcua.local.LocalPostgres;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** One database's rows by COPY into empty twins of its tables, one transaction a table, durability on. */
final class CopyFloor {

    private final LocalPostgres postgres;
    private final String database;

    CopyFloor(LocalPostgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    double seconds() throws SQLException, IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Connection source = postgres.admin(database)) {
            for (String table : tables(source)) {
                files.put(table, unload(source, table));
            }
        }
        String twin = database + "_floor";
        emptyTwin(twin);
        try (Connection target = postgres.admin(twin)) {
            return load(target, files);
        } finally {
            for (Path file : files.values()) {
                Files.delete(file);
            }
        }
    }

    private void emptyTwin(String twin) throws SQLException {
        try (Connection admin = postgres.admin("postgres")) {
            execute(admin, "CREATE DATABASE " + twin + " TEMPLATE " + database);
        }
        try (Connection target = postgres.admin(twin)) {
            execute(target, "TRUNCATE " + String.join(", ", tables(target)));
            execute(target, "CHECKPOINT");
        }
    }

    private static double load(Connection target, Map<String, Path> files) throws SQLException, IOException {
        // Tables are loaded in order of their names, which is not that of their foreign keys.
        execute(target, "SET session_replication_role = replica");
        CopyManager copy = target.unwrap(PGConnection.class).getCopyAPI();
        long begin = System.nanoTime();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try (var rows = Files.newInputStream(file.getValue())) {
                copy.copyIn("COPY " + file.getKey() + " FROM STDIN", rows, 1 << 16);
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Path unload(Connection source, String table) throws SQLException, IOException {
        Path file = Files.createTempFile("motcua-floor-", ".copy");
        try (var rows = Files.newOutputStream(file)) {
            source.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", rows);
        }
        return file;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        String query = "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = 'public'"
                + " ORDER BY 1";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
