package org.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a local stack keeps its state and which ports it uses.
 *
 * @param home folder of all its state, absolute
 * @param root folder of the project, where the built services are
 * @param intakePort port of intake-service
 * @param deadlinePort port of deadline-service
 * @param reportingPort port of reporting-service
 * @param identityPort port of the identity provider
 * @param postgresPort port of PostgreSQL
 * @param kafkaPort port of Kafka
 * @param environment further variables for the services
 */
public record LocalConfig(
        Path home,
        Path root,
        int intakePort,
        int deadlinePort,
        int reportingPort,
        int identityPort,
        int postgresPort,
        int kafkaPort,
        Map<String, String> environment) {

    /** Makes the folders absolute and copies the variables. */
    public LocalConfig {
        home = home.toAbsolutePath().normalize();
        root = root.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /**
     * The stack of {@code ./motcua up}: {@code MOTCUA_HOME}, by default {@code target/motcua} in the project, and
     * {@code MOTCUA_INTAKE_PORT} (8081), {@code MOTCUA_DEADLINE_PORT} (8082), {@code MOTCUA_REPORTING_PORT} (8083),
     * {@code MOTCUA_IDENTITY_PORT} (8090), {@code MOTCUA_POSTGRES_PORT} (5433), {@code MOTCUA_KAFKA_PORT} (9092).
     *
     * @throws LocalFailure when a port is not a number from 1 to 65535
     */
    public static LocalConfig fromEnvironment() {
        return fromEnvironment(System.getenv(), projectRoot());
    }

    static LocalConfig fromEnvironment(Map<String, String> variables, Path root) {
        String home = variables.get("MOTCUA_HOME");
        return new LocalConfig(
                home == null || home.isBlank() ? root.resolve("target/motcua") : Path.of(home),
                root,
                port(variables, "MOTCUA_INTAKE_PORT", 8081),
                port(variables, "MOTCUA_DEADLINE_PORT", 8082),
                port(variables, "MOTCUA_REPORTING_PORT", 8083),
                port(variables, "MOTCUA_IDENTITY_PORT", 8090),
                port(variables, "MOTCUA_POSTGRES_PORT", 5433),
                port(variables, "MOTCUA_KAFKA_PORT", 9092),
                Map.of());
    }

    /**
     * A new, empty stack beside all others: free ports, and the folder is emptied first; a database server that a killed
     * test left there is stopped.
     *
     * @param home folder of the stack alone
     */
    public static LocalConfig isolated(Path home) {
        empty(home.toAbsolutePath());
        return new LocalConfig(
                home,
                projectRoot(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Map.of());
    }

    /** The same with one more variable for the services. */
    public LocalConfig withEnvironment(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new LocalConfig(
                home, root, intakePort, deadlinePort, reportingPort, identityPort, postgresPort, kafkaPort, more);
    }

    /** The same with intake-service on another, free port: a second instance beside the first. */
    LocalConfig forAnotherIntake() {
        return new LocalConfig(
                home,
                root,
                Ports.free(),
                deadlinePort,
                reportingPort,
                identityPort,
                postgresPort,
                kafkaPort,
                environment);
    }

    /** The file of a process's output. */
    Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Folder of the log files. */
    public Path logs() {
        return home.resolve("logs");
    }

    /** What a service is told by its environment. */
    Map<String, String> serviceEnvironment() {
        Map<String, String> all = new HashMap<>();
        all.put("MOTCUA_INTAKE_PORT", Integer.toString(intakePort));
        all.put("MOTCUA_DEADLINE_PORT", Integer.toString(deadlinePort));
        all.put("MOTCUA_REPORTING_PORT", Integer.toString(reportingPort));
        all.put("MOTCUA_IDENTITY_PORT", Integer.toString(identityPort));
        all.put("MOTCUA_POSTGRES_PORT", Integer.toString(postgresPort));
        all.put("MOTCUA_KAFKA_PORT", Integer.toString(kafkaPort));
        all.put("MOTCUA_IDENTITY_URL", LocalIdentity.issuer(identityPort).toString());
        all.put("MOTCUA_PERSONAL_KEYS", personalKeys().toString());
        all.putAll(environment);
        return all;
    }

    /** The keys of personal data; whoever has them and the database reads all of it. */
    public Path personalKeys() {
        return home.resolve("personal.keys");
    }

    List<Ports.Need> neededPorts() {
        return List.of(
                new Ports.Need(intakePort, "intake-service", "MOTCUA_INTAKE_PORT"),
                new Ports.Need(deadlinePort, "deadline-service", "MOTCUA_DEADLINE_PORT"),
                new Ports.Need(reportingPort, "reporting-service", "MOTCUA_REPORTING_PORT"),
                new Ports.Need(identityPort, "identity provider", "MOTCUA_IDENTITY_PORT"),
                new Ports.Need(postgresPort, "PostgreSQL", "MOTCUA_POSTGRES_PORT"),
                new Ports.Need(kafkaPort, "Kafka", "MOTCUA_KAFKA_PORT"));
    }

    Path postgresData() {
        return home.resolve("postgres");
    }

    private static int port(Map<String, String> variables, String name, int otherwise) {
        String value = variables.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new LocalFailure(name + " must be a port number from 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    /** The folder with the script {@code motcua}, above the folder this JVM was started in. */
    private static Path projectRoot() {
        Path start = Path.of(System.getProperty("motcua.root", "")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("intake-service"))) {
                return folder;
            }
        }
        throw new LocalFailure("Neither " + start + " nor a folder above it holds the project Motcua");
    }

    private static void empty(Path home) {
        if (!Files.exists(home)) {
            return;
        }
        try {
            new StalePostmaster(home.resolve("postgres")).stop();
            try (Stream<Path> found = Files.walk(home)) {
                List<Path> deepestFirst =
                        found.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
