package org.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/jdk.sh} on a machine that has no JDK 25, against a mirror. */
class JdkSetupTest {

    private static final Path SCRIPT = Path.of("..", "jdk.sh").toAbsolutePath().normalize();
    private static final String ARCHIVE = "/jdk-any.tar.gz";

    /** What a run of the script printed and found. */
    private record Run(int exitCode, String output, List<String> complaints) {}

    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer mirror;

    @BeforeEach
    void aMirror() throws IOException {
        mirror = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        mirror.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] file = files.get(path);
            exchange.sendResponseHeaders(file == null ? 404 : 200, file == null ? -1 : file.length);
            if (file != null) {
                exchange.getResponseBody().write(file);
            }
            exchange.close();
        });
        mirror.start();
    }

    @AfterEach
    void stop() {
        mirror.stop(0);
    }

    @Test
    void aJdkIsFetchedOnceAndFoundFromThenOn() throws Exception {
        byte[] archive = archive("25.0.9");
        offer(ARCHIVE, archive);

        Run first = findJdk(Map.of("MOTCUA_JDK_SHA256", sha256(archive)));
        Run second = findJdk(Map.of("MOTCUA_JDK_SHA256", sha256(archive)));

        assertThat(first.output()).isEqualTo(cache().resolve("jdk-25.0.9+1").toString());
        assertThat(first.complaints())
                .containsExactly("No JDK 25 here: fetching " + address() + " into " + cache()
                        + " (another address: MOTCUA_JDK_URL)");
        assertThat(second).isEqualTo(new Run(0, first.output(), List.of()));
        assertThat(asked).containsExactly(ARCHIVE);
        assertThat(inCache()).containsExactly("jdk-25.0.9+1");
    }

    @Test
    void theSumThatAMirrorKeepsBesideItChecksItToo() throws Exception {
        byte[] archive = archive("25.0.9");
        offer(ARCHIVE, archive);
        offer(ARCHIVE + ".sha256.txt", (sha256(archive) + "  jdk-any.tar.gz\n").getBytes(StandardCharsets.UTF_8));

        assertThat(findJdk(Map.of()).exitCode()).isZero();
    }

    @Test
    void whatHasAnotherSumIsNotUsed() throws Exception {
        offer(ARCHIVE, archive("25.0.9"));

        Run run = findJdk(Map.of("MOTCUA_JDK_SHA256", "0".repeat(64)));

        assertRefused(run, "not " + "0".repeat(64) + ": it is not used.");
    }

    /** A mirror may not serve something else under the name of the release whose sum is known. */
    @Test
    void theKnownReleaseIsCheckedByItsKnownSum() throws Exception {
        byte[] archive = archive("25.0.4");
        String known = "/OpenJDK25U-jdk_x64_linux_hotspot_25.0.4_7.tar.gz";
        offer(known, archive);
        offer(known + ".sha256.txt", sha256(archive).getBytes(StandardCharsets.UTF_8));

        assertRefused(find(Map.of("MOTCUA_JDK_URL", address(known))), "it is not used.");
        assertThat(asked).containsExactly(known);
    }

    @Test
    void whatCannotBeCheckedIsNotUsed() throws Exception {
        offer(ARCHIVE, archive("25.0.9"));

        assertRefused(findJdk(Map.of()), "There is no SHA-256 to check it by; give it in MOTCUA_JDK_SHA256.");
    }

    @Test
    void anotherJavaIsNotUsed() throws Exception {
        byte[] archive = archive("21.0.9");
        offer(ARCHIVE, archive);

        assertRefused(findJdk(Map.of("MOTCUA_JDK_SHA256", sha256(archive))), "It is no JDK 25 that runs here.");
    }

    @Test
    void whereNothingIsServedItSaysWhatToDo() throws Exception {
        assertRefused(findJdk(Map.of()), "404");
    }

    /** Without an archive, a JDK that is installed is found, and nothing is asked for. */
    @Test
    void anInstalledJdkIsFound() throws Exception {
        Path installed = jdk(folder.resolve("jvms/temurin"), "25.0.1");

        Run run = find(Map.of("MOTCUA_JVMS", folder.resolve("jvms").toString(), "MOTCUA_JDK_URL", address()));

        assertThat(run).isEqualTo(new Run(0, installed.toString(), List.of()));
        assertThat(asked).isEmpty();
    }

    private void assertRefused(Run run, String reason) throws IOException {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.complaints()).anyMatch(line -> line.contains(reason));
        assertThat(run.complaints())
                .last()
                .isEqualTo("Motcua needs a JDK 25: set JAVA_HOME to one, or MOTCUA_JDK_URL to a .tar.gz of one.");
        assertThat(inCache()).isEmpty();
    }

    private Run findJdk(Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("MOTCUA_JDK_URL", address());
        return find(environment);
    }

    /** In an environment in which no JDK is to be found but by what is given. */
    private Run find(Map<String, String> given) throws Exception {
        ProcessBuilder bash = new ProcessBuilder(
                "bash", "-c", "set -euo pipefail; . '" + SCRIPT + "'; find_jdk; printf %s \"$JAVA_HOME\"");
        Map<String, String> environment = bash.environment();
        environment.keySet().removeIf(name -> name.startsWith("MOTCUA_") || name.equals("JAVA_HOME"));
        environment.putAll(Map.of(
                "PATH", tools().toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                "MOTCUA_JVMS", folder.resolve("none").toString()));
        environment.putAll(given);
        Path complaints = folder.resolve("complaints");
        Process process = bash.redirectError(complaints.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output, Files.readAllLines(complaints));
    }

    /** The commands of this machine's path without those of a JDK. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String name : List.of(
                "basename",
                "cat",
                "curl",
                "cut",
                "dirname",
                "find",
                "gzip",
                "head",
                "id",
                "mkdir",
                "mktemp",
                "mv",
                "readlink",
                "rm",
                "sed",
                "sh",
                "sha256sum",
                "tar",
                "uname")) {
            Path tool = tools.resolve(name);
            if (Files.notExists(tool)) {
                Files.createSymbolicLink(tool, onPath(name));
            }
        }
        return tools;
    }

    private static Path onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this test needs the command " + name));
    }

    /** A folder that looks like a JDK of a version and says so. */
    private static Path jdk(Path home, String version) throws IOException {
        Path javac = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\necho javac " + version + "\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private byte[] archive(String version) throws Exception {
        String name = "jdk-" + version + "+1";
        jdk(folder.resolve("made").resolve(name), version);
        Path archive = folder.resolve("made.tar.gz");
        List<String> command = new ArrayList<>(List.of("tar", "-czf", archive.toString(), "-C"));
        command.addAll(List.of(folder.resolve("made").toString(), name));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return Files.readAllBytes(archive);
    }

    private void offer(String path, byte[] content) {
        files.put(path, content);
    }

    private String address() {
        return address(ARCHIVE);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + mirror.getAddress().getPort() + path;
    }

    private Path cache() {
        return folder.resolve("cache/motcua");
    }

    private List<String> inCache() throws IOException {
        try (Stream<Path> entries = Files.list(cache())) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
