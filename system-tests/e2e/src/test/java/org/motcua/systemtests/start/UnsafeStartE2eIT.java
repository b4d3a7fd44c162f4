package org.motcua.systemtests.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalPostgres;

/** A service as it was built, started outside the profile local with what is for one machine only. */
class UnsafeStartE2eIT {

    private static final int LONG_ENOUGH = 120;

    @Test
    void whatEverybodyKnowsOrHearsIsRefusedByName() throws IOException, InterruptedException {
        LocalConfig config = LocalConfig.isolated(Path.of("target/unsafe-start"));
        try (LocalPostgres postgres = LocalPostgres.start(config.home().resolve("postgres"), config.postgresPort())) {
            postgres.createDatabase("deadline");

            Path log = config.home().resolve("deadline.log");
            Process service = start(config, log);

            assertThat(service.waitFor(LONG_ENOUGH, TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isNotZero();
            assertThat(log)
                    .content()
                    .contains("does not start outside the profile local")
                    .contains("quarkus.datasource.password is the password that everybody knows")
                    .contains("quarkus.flyway.password is the password that everybody knows")
                    .contains("quarkus.oidc.auth-server-url is not an https address");
        }
    }

    private static Process start(LocalConfig config, Path log) throws IOException {
        Path jar = config.root().resolve("deadline-service/target/quarkus-app/quarkus-run.jar");
        assertThat(Files.exists(jar)).isTrue();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m", "-jar", jar.toString());
        builder.environment()
                .putAll(Map.of(
                        "MOTCUA_POSTGRES_PORT", Integer.toString(config.postgresPort()),
                        "MOTCUA_DEADLINE_PORT", Integer.toString(config.deadlinePort()),
                        "MOTCUA_IDENTITY_PORT", Integer.toString(config.identityPort()),
                        "MOTCUA_KAFKA_PORT", Integer.toString(config.kafkaPort())));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }
}
