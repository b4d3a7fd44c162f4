package org.motcua.reliable.schema;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Brings the library's tables up to date before a service migrates its own. Their migrations have a schema history of
 * their own, so that the library may add one whatever number the service has reached. A service names this class in
 * {@code quarkus.flyway.callbacks}; the placeholders of its migrations, {@code app_role} among them, hold here too.
 */
public final class LibraryMigrations implements Callback {

    static final String HISTORY = "reliable_events_history";

    private final String[] locations;

    /** The library's migrations as they are on the class path. */
    public LibraryMigrations() {
        this("db/reliable-events");
    }

    /** @param locations where migrations lie on the class path */
    LibraryMigrations(String... locations) {
        this.locations = locations;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE || event == Event.BEFORE_MIGRATE;
    }

    /** Never: Flyway would wait for its own transaction. */
    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        Configuration service = context.getConfiguration();
        if (event == Event.BEFORE_VALIDATE) {
            new SharedHistory(service.getDataSource(), service.getTable()).divide();
        } else {
            migrate(service.getDataSource(), service.getPlaceholders());
        }
    }

    @Override
    public String getCallbackName() {
        return "reliable-events";
    }

    /**
     * Creates or completes the library's tables.
     *
     * @param owner        connections of the schema's owner
     * @param placeholders {@code app_role}: the role that reads and writes the tables
     */
    public void migrate(DataSource owner, Map<String, String> placeholders) {
        Flyway.configure()
                .dataSource(owner)
                .table(HISTORY)
                .locations(locations)
                .placeholders(placeholders)
                // The service's history stands in the same schema: it is not empty when the library's begins.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
