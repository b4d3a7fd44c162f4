package org.motcua.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A JVM of its own that ends with this one; its output goes to a log file. Can be started again after it ended. */
final class ChildJvm implements AutoCloseable {

    private static final Duration POLITE = Duration.ofSeconds(20);
    private static final int LOG_LINES_SHOWN = 30;
    private static final String SETSID = "/usr/bin/setsid";

    /** Ctrl-C reaches a whole session at once; the launcher stops its children itself, in order. */
    private static final List<String> OWN_SESSION = Files.isExecutable(Path.of(SETSID)) ? List.of(SETSID) : List.of();

    /**
     * What to run.
     *
     * @param name for messages
     * @param options options of the JVM
     * @param classPath its class path; this module's own classes are added
     * @param mainClass its main class
     * @param arguments its arguments
     * @param environment variables on top of this process's own
     * @param log file that gets its output, appended
     */
    record Command(
            String name,
            List<String> options,
            String classPath,
            String mainClass,
            List<String> arguments,
            Map<String, String> environment,
            Path log) {

        private List<String> line() {
            List<String> line = new ArrayList<>(OWN_SESSION);
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            line.addAll(options);
            line.addAll(List.of("-cp", ownClasses() + File.pathSeparator + classPath));
            line.addAll(List.of(Child.class.getName(), mainClass));
            line.addAll(arguments);
            return line;
        }
    }

    private final Command command;
    private Process process;

    ChildJvm(Command command) {
        this.command = command;
    }

    /** @throws LocalFailure when it runs already */
    synchronized void start() {
        if (isAlive()) {
            throw new LocalFailure(command.name() + " runs already, process " + pid());
        }
        ProcessBuilder builder = new ProcessBuilder(command.line())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        // Options meant for this JVM (agents, a debugger's port) must not reach the children.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        try {
            OwnFiles.folder(command.log().getParent());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it to its end; for tools. */
    void run() {
        start();
        if (!ended(Duration.ofMinutes(1)) || process.exitValue() != 0) {
            kill();
            throw died();
        }
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** How it ended, as the end of a sentence; empty when it runs or never did. */
    synchronized String ending() {
        return process == null || process.isAlive() ? "" : " with exit code " + process.exitValue();
    }

    /** The file of its output. */
    Path log() {
        return command.log();
    }

    /** The process id of the last start. */
    long pid() {
        return process.pid();
    }

    /** SIGTERM, and SIGKILL when that does not end it in time. */
    void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!ended(POLITE)) {
            kill();
        }
    }

    /** SIGKILL; returns when it is gone. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            ended(POLITE);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Waits for the condition; a process that ended meanwhile will never meet it. */
    void await(Duration limit, BooleanSupplier ready) {
        boolean met = Waiting.until(limit, () -> !isAlive() || ready.getAsBoolean());
        if (!isAlive()) {
            throw died();
        }
        if (!met) {
            throw new LocalFailure(command.name() + " was not ready within " + limit.toSeconds() + " s" + lastLog());
        }
    }

    private LocalFailure died() {
        return new LocalFailure(command.name() + " did not start" + lastLog());
    }

    private String lastLog() {
        try {
            List<String> lines = Files.readAllLines(command.log());
            List<String> last = lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size());
            return "; the end of " + command.log() + ":\n  " + String.join("\n  ", last);
        } catch (IOException e) {
            return "; its log " + command.log() + " cannot be read: " + e.getMessage();
        }
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static Path ownClasses() {
        try {
            return Path.of(Child.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
