package org.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    @TempDir
    Path home;

    @Test
    void durability_is_on() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.start(home.resolve("postgres"), 0)) {
            String durability = "select string_agg(current_setting(name), ' ')"
                    + " from unnest(array['fsync', 'synchronous_commit', 'full_page_writes']) name";

            assertThat(ask(postgres.admin("postgres"), durability)).isEqualTo("on on on");
            assertThat(ask(postgres.admin("postgres"), "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void the_log_of_the_server_stays_bounded() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.start(home.resolve("postgres"), 0)) {
            String before = ask(postgres.admin("postgres"), "select pg_current_wal_lsn()");
            run(postgres.admin("postgres"), "create table much (number bigint, words text)");
            for (int part = 0; part < 8; part++) {
                run(
                        postgres.admin("postgres"),
                        "insert into much select number, md5(number::text) from generate_series(1, 1000000) number");
            }
            run(postgres.admin("postgres"), "checkpoint");

            String written = ask(postgres.admin("postgres"), "select pg_current_wal_lsn() - '" + before + "'::pg_lsn");
            String kept = ask(postgres.admin("postgres"), "select sum(size) from pg_ls_waldir()");
            long bound = LocalPostgres.MAX_WAL_MB * 1024L * 1024;
            assertThat(Long.parseLong(written)).isGreaterThan(2 * bound);
            assertThat(Long.parseLong(kept)).isLessThan(2 * bound);
        }
    }

    @Test
    void data_survive_a_restart_and_a_crash() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.start(home.resolve("postgres"), 0)) {
            run(postgres.admin("postgres"), "create table kept as select 'before' as what");

            postgres.restart();
            run(postgres.admin("postgres"), "insert into kept values ('between')");
            postgres.kill();
            postgres.start();

            String kept = ask(postgres.admin("postgres"), "select string_agg(what, ' ' order by what) from kept");
            assertThat(kept).isEqualTo("before between");
        }
    }

    @Test
    void the_server_of_a_killed_launcher_is_taken_over() throws SQLException {
        Path data = home.resolve("postgres");
        int port = Ports.free();
        ChildJvm launcher = launcherOf(data, port);
        launcher.start();
        launcher.await(Duration.ofSeconds(60), () -> hasRow(port));
        launcher.kill();
        assertThat(hasRow(port)).as("PostgreSQL outlives its launcher").isTrue();

        try (LocalPostgres postgres = LocalPostgres.start(data, port)) {
            assertThat(ask(postgres.admin("postgres"), "select what from kept")).isEqualTo("written");
        }
    }

    @Test
    void a_folder_in_use_is_refused() {
        Path data = home.resolve("postgres");
        try (LocalPostgres first = LocalPostgres.start(data, 0)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> LocalPostgres.start(data, 0))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("MOTCUA_HOME");
        }
    }

    @Test
    void a_service_database_is_open_to_its_roles_only() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.start(home.resolve("postgres"), 0)) {
            postgres.createDatabase("intake");
            postgres.createDatabase("deadline");
            postgres.createDatabase("intake");

            run(as(postgres, "intake", "intake_owner"), "create table record (code text)");
            assertThatThrownBy(() -> run(as(postgres, "intake", "intake_app"), "create table other (code text)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> run(as(postgres, "intake", "intake_app"), "select code from record"))
                    .hasMessageContaining("permission denied for table record");
            assertThatThrownBy(() -> as(postgres, "intake", "deadline_app"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    private ChildJvm launcherOf(Path data, int port) {
        return new ChildJvm(new ChildJvm.Command(
                "launcher",
                List.of(),
                System.getProperty("java.class.path"),
                StartsPostgres.class.getName(),
                List.of(data.toString(), Integer.toString(port)),
                Map.of(),
                home.resolve("launcher.log")));
    }

    private static boolean hasRow(int port) {
        try {
            String url = "jdbc:postgresql://localhost:" + port + "/postgres";
            return ask(DriverManager.getConnection(url, "postgres", ""), "select what from kept")
                    .equals("written");
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection as(LocalPostgres postgres, String database, String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), role, "motcua");
    }

    private static void run(Connection opened, String sql) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection opened, String sql) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A launcher that is going to be killed. */
    static final class StartsPostgres {

        private StartsPostgres() {}

        public static void main(String[] arguments) throws SQLException, InterruptedException {
            LocalPostgres postgres = LocalPostgres.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            run(postgres.admin("postgres"), "create table kept as select 'written' as what");
            Thread.currentThread().join();
        }
    }
}
