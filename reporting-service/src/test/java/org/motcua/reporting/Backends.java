package org.motcua.reporting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.motcua.local.LocalIdentity;
import org.motcua.local.LocalKafka;
import org.motcua.local.LocalPostgres;

/** A real PostgreSQL, Kafka broker and identity provider for the service under test. */
public class Backends implements QuarkusTestResourceLifecycleManager {

    private LocalPostgres postgres;
    private LocalKafka kafka;
    private LocalIdentity identity;

    @Override
    public Map<String, String> start() {
        Path home = Path.of("target", "backends", UUID.randomUUID().toString());
        postgres = LocalPostgres.start(home.resolve("postgres"), 0);
        postgres.createDatabase("reporting");
        kafka = LocalKafka.start(home.resolve("kafka"), 0);
        identity = LocalIdentity.start(0);
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("reporting"),
                "kafka.bootstrap.servers", kafka.bootstrap(),
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
}
