package org.motcua.reliable.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.reliable.EventStack;

/** A service with tables of its own and the library's, from one release to the next, on a database in use. */
class LibraryMigrationsIT {

    private static final String LIBRARY = "db/reliable-events";
    private static final String NEXT_OF_LIBRARY = "db/reliable-events-next";
    private static final String SERVICE = "db/service-first";
    private static final String NEXT_OF_SERVICE = "db/service-next";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private String database;
    private DataSource owner;

    @BeforeEach
    void anEmptyDatabase() {
        database = "schema" + NUMBER.incrementAndGet();
        EventStack.postgres().createDatabase(database);
        owner = EventStack.owner(database);
    }

    @Test
    void aNewDatabaseHasTheLibrarysTablesBeforeTheServices() throws SQLException {
        start(new LibraryMigrations(LIBRARY), SERVICE);

        assertThat(versions("flyway_schema_history")).containsExactly("1");
        assertThat(versions(LibraryMigrations.HISTORY)).containsExactly("0", "0.1", "0.2", "0.3");
    }

    @Test
    void theLibraryAddsAMigrationToADatabaseInUse() throws SQLException {
        start(new LibraryMigrations(LIBRARY), SERVICE);
        anEventWaits();

        start(new LibraryMigrations(LIBRARY, NEXT_OF_LIBRARY), SERVICE, NEXT_OF_SERVICE);

        assertThat(versions(LibraryMigrations.HISTORY)).endsWith("0.3", "0.4");
        assertThat(versions("flyway_schema_history")).containsExactly("1", "2");
        assertThat(values("SELECT origin || key FROM outbox UNION ALL SELECT key FROM outbox"))
                .containsExactly(null, "kept");
    }

    @Test
    void aDatabaseOfTheSharedHistoryIsDividedAndGoesOn() throws SQLException {
        migrateWith(new Callback[0], LIBRARY, SERVICE);
        anEventWaits();

        start(new LibraryMigrations(LIBRARY, NEXT_OF_LIBRARY), SERVICE, NEXT_OF_SERVICE);
        start(new LibraryMigrations(LIBRARY, NEXT_OF_LIBRARY), SERVICE, NEXT_OF_SERVICE);

        assertThat(versions(LibraryMigrations.HISTORY)).containsExactly("0.1", "0.2", "0.3", "0.4");
        assertThat(versions("flyway_schema_history")).containsExactly("1", "2");
        assertThat(values("SELECT key FROM outbox")).containsExactly("kept");
    }

    /** What this division is for, shown on the shared history: the service does not start. */
    @Test
    void inASharedHistoryTheLibrarysNextMigrationStopsTheService() {
        migrateWith(new Callback[0], LIBRARY, SERVICE);

        assertThatThrownBy(() -> migrateWith(new Callback[0], LIBRARY, NEXT_OF_LIBRARY, SERVICE))
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("not applied");
    }

    /** A migration of the service that has gone is still noticed: nothing of its history is ignored. */
    @Test
    void aMissingMigrationOfTheServiceStopsIt() {
        start(new LibraryMigrations(LIBRARY), SERVICE, NEXT_OF_SERVICE);

        assertThatThrownBy(() -> start(new LibraryMigrations(LIBRARY), NEXT_OF_SERVICE))
                .isInstanceOf(FlywayValidateException.class);
    }

    private void start(LibraryMigrations library, String... locations) {
        migrateWith(new Callback[] {library}, locations);
    }

    private void migrateWith(Callback[] callbacks, String... locations) {
        Flyway.configure()
                .dataSource(owner)
                .locations(locations)
                .placeholders(Map.of("app_role", database + "_app"))
                .callbacks(callbacks)
                .load()
                .migrate();
    }

    private void anEventWaits() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO outbox (topic, key, type, event_id, event_time, payload)"
                    + " VALUES ('t', 'kept', 'x', 'e', now(), '')");
        }
    }

    private List<String> versions(String history) throws SQLException {
        return values("SELECT version FROM " + history + " WHERE success ORDER BY installed_rank");
    }

    private List<String> values(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
