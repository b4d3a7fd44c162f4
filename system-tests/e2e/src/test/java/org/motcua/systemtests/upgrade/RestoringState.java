package org.motcua.systemtests.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalKafka;
import org.motcua.local.LocalPostgres;

/** Lays a saved state into the folder of a stack that has not been started yet. */
final class RestoringState {

    private final SavedState saved;

    RestoringState(SavedState saved) {
        this.saved = saved;
    }

    void into(LocalConfig config) throws SQLException, IOException, ExecutionException, InterruptedException {
        Path home = config.home();
        Files.createDirectories(home);
        Files.copy(saved.personalKeys(), home.resolve("personal.keys"));
        try (LocalPostgres postgres = LocalPostgres.start(home.resolve("postgres"), config.postgresPort())) {
            for (String database : SavedState.DATABASES) {
                postgres.createDatabase(database);
                try (Connection connection = postgres.admin(database)) {
                    new RestoringDatabase(database, connection).from(saved.database(database));
                }
            }
        }
        try (LocalKafka kafka = LocalKafka.start(home.resolve("kafka"), config.kafkaPort())) {
            new SavedTopics(kafka.bootstrap()).restore(saved.topics());
        }
    }
}
