package org.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** One of the services, from its built jar, as a JVM of its own with bounded memory and profile {@code local}. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(120);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);

    /** Bounds for a service to stay below 400 MiB resident. */
    private static final List<String> MEMORY = List.of(
            "-Xmx160m",
            // Objects with smaller headers: the same work fits into less heap.
            "-XX:+UseCompactObjectHeaders",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError");

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ONE_ANSWER)
            .build();

    private final String name;
    private final int port;
    private final ChildJvm jvm;

    private ServiceProcess(String name, int port, ChildJvm jvm) {
        this.name = name;
        this.port = port;
        this.jvm = jvm;
    }

    /** A service that is not started yet and logs under its own name. */
    static ServiceProcess of(LocalConfig config, String name, int port) {
        return of(config, name, port, name);
    }

    /**
     * A service that is not started yet.
     *
     * @param name folder of the service, such as {@code intake-service}
     * @param port the port that the configuration gives it
     * @param log  name of its log file, without an ending
     * @throws LocalFailure when it was not built
     */
    static ServiceProcess of(LocalConfig config, String name, int port, String log) {
        Path jar = config.root().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new LocalFailure(
                    name + " is not built: " + jar + " is missing. ./mvnw package -DskipTests builds it.");
        }
        Map<String, String> environment = new HashMap<>(config.serviceEnvironment());
        // Every thread's own allocation arena would cost more memory than it saves time.
        environment.put("MALLOC_ARENA_MAX", "2");
        return new ServiceProcess(name, port, new ChildJvm(command(name, jar, environment, config.log(log))));
    }

    private static ChildJvm.Command command(String name, Path jar, Map<String, String> environment, Path log) {
        Attributes manifest = manifest(jar);
        List<String> options = new ArrayList<>(MEMORY);
        options.addAll(opened(manifest));
        options.add("-Dquarkus.profile=local");
        options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        options.add("--enable-native-access=ALL-UNNAMED");
        options.add("--sun-misc-unsafe-memory-access=allow");
        String mainClass = manifest.getValue(Attributes.Name.MAIN_CLASS);
        return new ChildJvm.Command(name, options, jar.toString(), mainClass, List.of(), environment, log);
    }

    /** Starts the process; it is not ready yet. */
    public void start() {
        Ports.requireFree(port, name, "MOTCUA_" + name.split("-")[0].toUpperCase(Locale.ROOT) + "_PORT");
        jvm.start();
    }

    /**
     * Waits until the service says that it is ready.
     *
     * @throws LocalFailure when it ended or is not ready in two minutes, with the end of its log
     */
    public void awaitReady() {
        jvm.await(READY, this::isReady);
    }

    /** Starts it after it ended and returns when it is ready; what does not become ready is ended. */
    void startAgain() {
        try {
            start();
            awaitReady();
        } catch (LocalFailure e) {
            kill();
            throw e;
        }
    }

    /** How it ended, as the end of a sentence. */
    String ending() {
        return jvm.ending();
    }

    /** The file of its output. */
    Path log() {
        return jvm.log();
    }

    /** Ends it without warning (SIGKILL); returns when it is gone. */
    public void kill() {
        jvm.kill();
    }

    /** Ends it in order (SIGTERM); returns when it is gone. */
    public void stop() {
        jvm.stop();
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return jvm.isAlive();
    }

    /** Process id of the last start. */
    public long pid() {
        return jvm.pid();
    }

    /** Its folder's name. */
    public String name() {
        return name;
    }

    /** Where it answers, without a path. */
    public URI baseUri() {
        return URI.create("http://localhost:" + port);
    }

    /** Memory the process holds now, in KiB. */
    public long residentKiB() {
        return new ProcessMemory(pid()).residentKiB();
    }

    /** The most memory the process held since its start, in KiB. */
    public long peakResidentKiB() {
        return new ProcessMemory(pid()).peakKiB();
    }

    @Override
    public void close() {
        stop();
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(baseUri().resolve("/q/health/ready"))
                .timeout(ONE_ANSWER)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What {@code java -jar} would have read from the manifest. */
    private static List<String> opened(Attributes manifest) {
        String packages = manifest.getValue("Add-Opens");
        return packages == null
                ? List.of()
                : List.of(packages.split(" ")).stream()
                        .map(one -> "--add-opens=" + one + "=ALL-UNNAMED")
                        .toList();
    }

    private static Attributes manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
