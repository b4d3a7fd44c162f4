package org.motcua.systemtests.privacy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.motcua.local.LocalStack;

/** Every place of a running stack in which a value could have been left. */
final class Places {

    private static final int WINDOW = 8 * 1024 * 1024;
    /** Parts of a value that lie on both sides of a window's edge are in the next window whole. */
    private static final int OVERLAP = 4 * 1024;

    private static final String COLUMNS = """
            SELECT quote_ident(c.table_schema) || '.' || quote_ident(c.table_name), quote_ident(c.column_name),
                   c.data_type = 'bytea'
            FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
            ORDER BY 1, 2
            """;

    private final LocalStack stack;
    private final Searching searching;

    Places(LocalStack stack, Searching searching) {
        this.stack = stack;
        this.searching = searching;
    }

    void everywhere() {
        List.of("intake", "deadline", "reporting").forEach(this::database);
        new TopicRecords(stack.kafka().bootstrap()).search(searching);
        List.of(stack.intake(), stack.deadline(), stack.reporting())
                .forEach(service -> metrics(service.name(), service.baseUri()));
        files();
    }

    /** Every column of every row, as a dump has it; bytes as bytes. */
    void database(String name) {
        try (Connection connection = stack.postgres().admin(name)) {
            connection.createStatement().execute("CHECKPOINT");
            try (ResultSet column = connection.createStatement().executeQuery(COLUMNS)) {
                while (column.next()) {
                    column(connection, name, column.getString(1), column.getString(2), column.getBoolean(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void column(Connection connection, String database, String table, String column, boolean bytes)
            throws SQLException {
        String place = "database " + database + " " + table + "." + column;
        String sql = "SELECT " + column + (bytes ? "" : "::text") + " FROM " + table;
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                byte[] value = row.getBytes(1);
                if (value != null) {
                    searching.bytes(place, value, value.length);
                }
            }
        }
    }

    void metrics(String service, URI base) {
        URI address = base.resolve("/q/metrics");
        try (HttpClient client = HttpClient.newHttpClient()) {
            searching.text(
                    "metrics of " + service,
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Raw files of databases and topics, and every log: all below the home folder but the keys. */
    void files() {
        try {
            Files.walkFileTree(stack.config().home(), new LiveFiles(this::file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of running servers, which make and remove some while they are walked: what is gone holds nothing. */
    private static final class LiveFiles extends SimpleFileVisitor<Path> {

        private final Consumer<Path> each;

        LiveFiles(Consumer<Path> each) {
            this.each = each;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !file.getFileName().toString().endsWith("index")) {
                each.accept(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }

    private void file(Path file) {
        String place = "file " + stack.config().home().relativize(file);
        byte[] window = new byte[WINDOW];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int kept = 0;
            int read = in.readNBytes(window, kept, WINDOW - kept);
            while (read > 0) {
                searching.bytes(place, window, kept + read);
                int next = Math.min(OVERLAP, kept + read);
                System.arraycopy(window, kept + read - next, window, 0, next);
                kept = next;
                read = in.readNBytes(window, kept, WINDOW - kept);
            }
        } catch (NoSuchFileException e) {
            // A log or a segment that was removed meanwhile holds nothing any more.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
