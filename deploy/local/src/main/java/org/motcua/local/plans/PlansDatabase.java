package org.motcua.local.plans;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.motcua.local.LocalPostgres;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** One service's database on a PostgreSQL of a test's own, whose queries are watched as they run. */
public final class PlansDatabase implements AutoCloseable {

    private final LocalPostgres postgres;
    private final String name;
    private final QueryPlans plans = new QueryPlans();

    private PlansDatabase(LocalPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** What is asked while plans are watched. */
    @FunctionalInterface
    public interface Asking {
        void ask() throws SQLException;
    }

    /**
     * An empty database with the roles that a service has.
     *
     * @param name of the service's database
     * @param test whose it is; its data are in a folder of that name below {@code target/it}
     */
    public static PlansDatabase start(String name, String test) {
        Path home = Path.of("target", "it", test + "-" + ProcessHandle.current().pid());
        LocalPostgres postgres = LocalPostgres.start(home, 0);
        postgres.createDatabase(name);
        return new PlansDatabase(postgres, name);
    }

    public String jdbcUrl() {
        return postgres.jdbcUrl(name);
    }

    /** Executes statements as superuser, each in a transaction of its own. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = postgres.admin(name);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Copies rows, as CSV with every column in the table's order, and lets PostgreSQL count them. */
    public void copy(String table, Reader rows) throws SQLException, IOException {
        try (Connection connection = postgres.admin(name)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN (FORMAT csv)", rows);
        }
        execute("VACUUM (ANALYZE) " + table);
    }

    /** Connections of a role, {@code app} or {@code report}, whose queries are watched. */
    public DataSource watched(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return plans.watching(super.getConnection());
            }
        };
        source.setUrl(jdbcUrl());
        source.setUser(name + "_" + role);
        source.setPassword("motcua");
        return source;
    }

    /** The plans of what is asked over watched connections, in order. */
    public List<QueryPlan> plansOf(Asking asking) throws SQLException {
        int before = plans.seen().size();
        asking.ask();
        List<QueryPlan> seen = plans.seen();
        return seen.subList(before, seen.size());
    }

    @Override
    public void close() {
        postgres.close();
    }
}
