package org.motcua.systemtests.upgrade;

import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.motcua.systemtests.Api;

/**
 * Saves the data of a running local stack that is at rest, with what its services answer. Arguments: the folder to write, the
 * folder of the checkout that the stack runs from, the stack's own folder, an administrator's token. Ports as for
 * {@code ./motcua}.
 */
final class SavingState {

    private SavingState() {}

    public static void main(String[] arguments) throws Exception {
        SavedState saved = new SavedState(Path.of(arguments[0]));
        Path root = Path.of(arguments[1]);
        for (String database : SavedState.DATABASES) {
            String url = "jdbc:postgresql://localhost:" + port("POSTGRES", 5433) + "/" + database;
            try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
                new SavingDatabase(root, database, connection).to(saved.database(database));
            }
        }
        new SavedTopics("localhost:" + port("KAFKA", 9092)).save(saved.topics());
        Path keys = Path.of(arguments[2]).resolve("personal.keys");
        Files.copy(keys, saved.personalKeys(), StandardCopyOption.REPLACE_EXISTING);
        try (Writer out = SavedState.writing(saved.answers())) {
            for (Map.Entry<String, String> answer : answered(arguments[3]).all().entrySet()) {
                out.write(answer.getKey() + " -> " + answer.getValue() + "\n");
            }
        }
    }

    private static Answered answered(String token) {
        return new Answered(
                new Api(service("INTAKE", 8081), token),
                new Api(service("DEADLINE", 8082), token),
                new Api(service("REPORTING", 8083), token));
    }

    private static URI service(String name, int otherwise) {
        return URI.create("http://localhost:" + port(name, otherwise));
    }

    private static String port(String name, int otherwise) {
        return System.getenv().getOrDefault("MOTCUA_" + name + "_PORT", Integer.toString(otherwise));
    }
}
