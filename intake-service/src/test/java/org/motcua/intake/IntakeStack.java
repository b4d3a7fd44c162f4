package org.motcua.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.motcua.local.LocalIdentity;
import org.motcua.local.LocalKafka;
import org.motcua.local.LocalPostgres;
import org.motcua.local.PersonalKeyFile;

/** PostgreSQL, Kafka and an identity provider for the service under test, on free ports. */
public final class IntakeStack implements QuarkusTestResourceLifecycleManager {

    private static IntakeStack running;

    private LocalPostgres postgres;
    private LocalKafka kafka;
    private LocalIdentity identity;

    @Override
    public Map<String, String> start() {
        Path home = Path.of("target", "it", "run-" + ProcessHandle.current().pid());
        postgres = LocalPostgres.start(home.resolve("postgres"), 0);
        postgres.createDatabase("intake");
        kafka = LocalKafka.start(home.resolve("kafka"), 0);
        identity = LocalIdentity.start(0);
        running = this;
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("intake"),
                "kafka.bootstrap.servers", kafka.bootstrap(),
                // A heartbeat goes through the outbox, too, and these tests count what their calls put there.
                "motcua.heartbeat.interval", "1H",
                "motcua.intake.personal.key-file",
                        PersonalKeyFile.make(home.resolve("personal.keys")).toString(),
                "quarkus.oidc.auth-server-url", identity.issuer().toString());
    }

    @Override
    public void stop() {
        if (identity != null) {
            identity.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** A bearer token. */
    static String token(String role, String unit) {
        return running.identity.token(role, unit);
    }

    /** A bearer token that says what its bearer is called; the title may be null. */
    static String token(String role, String unit, String name, String title) {
        return running.identity.token(role, unit, name, title);
    }

    /** Host and port of the broker. */
    static String bootstrap() {
        return running.kafka.bootstrap();
    }

    /** A connection that may do everything. */
    static Connection admin() throws SQLException {
        return running.postgres.admin("intake");
    }

    /** The address of the database, for a connection as the service's own role. */
    static String jdbcUrl() {
        return running.postgres.jdbcUrl("intake");
    }
}
