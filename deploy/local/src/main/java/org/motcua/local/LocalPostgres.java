package org.motcua.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real PostgreSQL 18 with durability switched on, on a data directory that survives restarts. Connections from localhost
 * are trusted; the roles still have a password, so that clients are configured as in production.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(60);

    /** How much of its log the server keeps for a restart, in MiB; a checkpoint is due before it is twice as much. */
    static final int MAX_WAL_MB = 256;

    /** The embedding library switches durability off for speed; the last value given to PostgreSQL wins. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "Asia/Ho_Chi_Minh"),
            Map.entry("max_connections", "120"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_wal_size", MAX_WAL_MB + "MB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("wal_compression", "pglz"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"));

    /** Held here, since a level set on a logger nobody holds is lost. */
    private static final Logger EMBEDDING = Logger.getLogger("io.zonky.test.db.postgres");

    private final Path dataDirectory;
    private final int port;
    private EmbeddedPostgres server;

    private LocalPostgres(Path dataDirectory, int port) {
        this.dataDirectory = dataDirectory.toAbsolutePath();
        this.port = port;
        EMBEDDING.setLevel(Level.WARNING);
    }

    /**
     * Starts a server on the data directory, making it the first time, and returns when it serves. A server that a killed
     * launcher left running there is stopped first.
     *
     * @param dataDirectory folder of its own; made when missing; the log is beside it, {@code <name>.log}
     * @param port port it listens on at localhost, or 0 for a free one
     * @throws LocalFailure when the port is taken, another launcher uses the folder or the server does not come up
     */
    public static LocalPostgres start(Path dataDirectory, int port) {
        LocalPostgres postgres = new LocalPostgres(dataDirectory, Ports.orFree(port));
        postgres.start();
        return postgres;
    }

    /** Starts it again on the same data and port after {@link #close()} or {@link #kill()}. */
    public synchronized void start() {
        try {
            OwnFiles.folder(dataDirectory.getParent());
            new StalePostmaster(dataDirectory).stop();
            Ports.requireFree(port, "PostgreSQL", "MOTCUA_POSTGRES_PORT");
            OwnFiles.file(log());
            server = builder().start();
        } catch (IOException | IllegalStateException e) {
            throw new LocalFailure("PostgreSQL did not start on " + dataDirectory + "; see " + log(), e);
        }
    }

    private EmbeddedPostgres.Builder builder() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(dataDirectory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPort(port)
                .setPGStartupWait(READY)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** JDBC address of a database, without user. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /**
     * A connection as superuser, which the caller closes.
     *
     * @param database {@code postgres} or the name of a database made here
     * @throws SQLException when the server cannot be reached
     */
    public Connection admin(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", "postgres");
    }

    /**
     * Makes a database as services expect it, if it is not there: owned by {@code <name>_owner}, who may create; used by
     * {@code <name>_app} and {@code <name>_report}, who may connect and see schema public. Nobody else may connect.
     *
     * @param name lower-case letters, digits and {@code _}
     */
    public void createDatabase(String name) {
        new ServiceDatabase(this, name).create();
    }

    /** Stops it in order and starts it on the same data and port. */
    public void restart() {
        close();
        start();
    }

    /** Ends it at once, without a checkpoint (as a crash of all its processes would); it recovers at the next start. */
    public synchronized void kill() {
        new StalePostmaster(dataDirectory).abort();
        // The embedding library reports at length that what was killed could not be stopped.
        EMBEDDING.setLevel(Level.OFF);
        close();
        EMBEDDING.setLevel(Level.WARNING);
    }

    /** Starts it after it ended, with what is left of the ended one cleared away. */
    synchronized void startAgain() {
        kill();
        start();
    }

    /** Whether its first process runs. */
    boolean isAlive() {
        return new StalePostmaster(dataDirectory).isRunning();
    }

    /** Process id of its first process. */
    public long pid() {
        return new StalePostmaster(dataDirectory).pid();
    }

    /** Stops it in order; connections are cut. */
    @Override
    public synchronized void close() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server = null;
        }
    }

    /** The file of its output. */
    Path log() {
        return dataDirectory.resolveSibling(dataDirectory.getFileName() + ".log");
    }

    /**
     * Unpacked once per user, in the user's cache, which nobody else may enter: who could write there could make the
     * server run anything.
     */
    private static Path binaries() throws IOException {
        return OwnFiles.closedFolder(UserCache.folder()).resolve("postgres");
    }
}
