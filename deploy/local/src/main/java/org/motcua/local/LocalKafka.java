package org.motcua.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real Kafka broker (KRaft, broker and controller in one) in a JVM of its own. Topics, records and consumer offsets are
 * below its folder and survive every kind of end.
 */
public final class LocalKafka implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(90);
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms96m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=Asia/Ho_Chi_Minh",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.server=info",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Path home;
    private final int port;
    private final ChildJvm broker;

    private LocalKafka(Path home, int port) {
        this.home = home.toAbsolutePath();
        this.port = port;
        this.broker = new ChildJvm(jvm("kafka", "kafka.Kafka", settingsFile().toString()));
    }

    /**
     * Starts a broker on the folder, formatting it the first time, and returns when it serves.
     *
     * @param home folder of its own; made when missing
     * @param port port it listens on at localhost, or 0 for a free one
     * @throws LocalFailure when the port is taken or the broker does not come up
     */
    public static LocalKafka start(Path home, int port) {
        LocalKafka kafka = new LocalKafka(home, Ports.orFree(port));
        try {
            kafka.start();
            return kafka;
        } catch (RuntimeException e) {
            kafka.kill();
            throw e;
        }
    }

    /** Starts it again on the same data and port after {@link #stop()} or {@link #kill()}. */
    public void start() {
        Ports.requireFree(port, "Kafka", "MOTCUA_KAFKA_PORT");
        writeSettings();
        if (!Files.exists(data().resolve("meta.properties"))) {
            format();
        }
        broker.start();
        broker.await(READY, this::answers);
    }

    /** Starts it after it ended; what does not become ready is ended. */
    void startAgain() {
        try {
            start();
        } catch (LocalFailure e) {
            kill();
            throw e;
        }
    }

    /** Whether the process runs. */
    boolean isAlive() {
        return broker.isAlive();
    }

    /** How it ended, as the end of a sentence. */
    String ending() {
        return broker.ending();
    }

    /** The file of its output. */
    Path log() {
        return broker.log();
    }

    /** Host and port for {@code bootstrap.servers}. */
    public String bootstrap() {
        return "localhost:" + port;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Process id of the broker. */
    public long pid() {
        return broker.pid();
    }

    /** The most memory the broker held since its start, in KiB. */
    public long peakResidentKiB() {
        return new ProcessMemory(pid()).peakKiB();
    }

    /** Ends it in order (SIGTERM). */
    public void stop() {
        broker.stop();
    }

    /** Ends it without warning (SIGKILL). */
    public void kill() {
        broker.kill();
    }

    /** {@link #stop()} and {@link #start()}. */
    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
    }

    private void format() {
        ChildJvm.Command format = jvm(
                "kafka format",
                "kafka.tools.StorageTool",
                "format",
                "-t",
                "motcua",
                "-c",
                settingsFile().toString());
        new ChildJvm(format).run();
    }

    private ChildJvm.Command jvm(String name, String mainClass, String... arguments) {
        Path log = home.resolve("kafka.log");
        return new ChildJvm.Command(name, JVM_OPTIONS, classPath(), mainClass, List.of(arguments), Map.of(), log);
    }

    /** The port of the controller is drawn anew at each start: only the broker itself uses it. */
    private void writeSettings() {
        int controllerPort = Ports.free();
        String settings = resource("kafka.properties")
                .replace("@PORT@", Integer.toString(port))
                .replace("@CONTROLLER_PORT@", Integer.toString(controllerPort))
                .replace("@DATA@", data().toString());
        try {
            OwnFiles.closedFolder(data());
            Files.writeString(settingsFile(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path settingsFile() {
        return home.resolve("server.properties");
    }

    private Path data() {
        return home.resolve("data");
    }

    /** A broker answers ApiVersions (key 18, version 0) once it serves clients; before, it accepts and stays silent. */
    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(2_000);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10);
            out.writeShort(18);
            out.writeShort(0);
            out.writeInt(1);
            out.writeShort(-1);
            out.flush();
            return new DataInputStream(socket.getInputStream()).readInt() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String classPath() {
        return resource("kafka.classpath").strip();
    }

    private static String resource(String name) {
        try (InputStream in = LocalKafka.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LocalFailure(name + " is missing in deploy/local; build it with Maven, which makes it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
