package org.motcua.reliable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.motcua.local.LocalKafka;
import org.motcua.local.LocalPostgres;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.kafka.TopicSetup;
import org.motcua.reliable.schema.LibraryMigrations;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own on the PostgreSQL and the Kafka broker that all tests of this module share. */
public final class EventStack implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String database;
    private final AgroalDataSource dataSource;
    private final String topic;

    private EventStack(String database, AgroalDataSource dataSource) {
        this.database = database;
        this.dataSource = dataSource;
        this.topic = database + ".v1";
    }

    private static final class Shared {
        /** Held here, since a level set on a logger nobody holds is lost. */
        private static final Logger KAFKA_CLIENTS = Logger.getLogger("org.apache.kafka");

        private static final Path HOME =
                Path.of("target", "motcua-it-" + ProcessHandle.current().pid());
        private static final LocalPostgres POSTGRES = LocalPostgres.start(HOME.resolve("postgres"), 0);
        private static final LocalKafka KAFKA = LocalKafka.start(HOME.resolve("kafka"), 0);

        static {
            // Without Quarkus nobody gives the log manager a handler.
            Logger.getLogger("").addHandler(new ConsoleHandler());
            KAFKA_CLIENTS.setLevel(Level.SEVERE);
            Runtime.getRuntime().addShutdownHook(new Thread(Shared::close));
        }

        private static void close() {
            KAFKA.close();
            POSTGRES.close();
        }
    }

    /** An empty database with the library's tables and a topic that nobody else uses. */
    public static EventStack fresh() throws SQLException {
        String database = "events" + NUMBER.incrementAndGet();
        postgres().createDatabase(database);
        new LibraryMigrations().migrate(owner(database), Map.of("app_role", database + "_app"));
        return new EventStack(database, pool(database));
    }

    /** Connections of the role that owns the tables of a database. */
    public static DataSource owner(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres().jdbcUrl(database));
        source.setUser(database + "_owner");
        source.setPassword("motcua");
        return source;
    }

    public static LocalPostgres postgres() {
        return Shared.POSTGRES;
    }

    public static LocalKafka kafka() {
        return Shared.KAFKA;
    }

    public AgroalDataSource dataSource() {
        return dataSource;
    }

    public Transactions transactions() {
        return new Transactions(dataSource);
    }

    public String topic() {
        return topic;
    }

    public String database() {
        return database;
    }

    public Map<String, Object> clients() {
        return Map.of("bootstrap.servers", kafka().bootstrap());
    }

    public TopicSetup topics() {
        return new TopicSetup(clients(), Set.of(topic));
    }

    /** Runs a statement as superuser. */
    public void asAdmin(String sql) throws SQLException {
        try (Connection connection = postgres().admin(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query answers. */
    public long number(String sql) throws SQLException {
        return transactions().run(connection -> {
            try (Statement statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** The one text that a query answers. */
    public String text(String sql) throws SQLException {
        return transactions().run(connection -> {
            try (Statement statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        });
    }

    /** Leaves nothing behind: what is on the disk makes every restart of the shared parts longer. */
    @Override
    public void close() {
        dataSource.close();
        try (Connection connection = postgres().admin("postgres");
                Statement statement = connection.createStatement();
                Admin admin = Admin.create(clients())) {
            statement.execute("DROP DATABASE " + database + " WITH (FORCE)");
            admin.deleteTopics(Set.of(topic));
        } catch (SQLException e) {
            throw new IllegalStateException("database " + database + " could not be dropped", e);
        }
    }

    private static AgroalDataSource pool(String database) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8)
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(postgres().jdbcUrl(database))
                                        .principal(new NamePrincipal(database + "_app"))
                                        .credential(new SimplePassword("motcua")))));
    }
}
