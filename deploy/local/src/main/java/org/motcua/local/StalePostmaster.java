package org.motcua.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The PostgreSQL server that runs on a data directory although the launcher that started it may be gone. */
final class StalePostmaster {

    private static final Duration FAST = Duration.ofSeconds(30);

    private final Path dataDirectory;

    StalePostmaster(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /**
     * Ends a server without an owner; its data stays.
     *
     * @throws LocalFailure when a living launcher owns it, or it does not end
     */
    void stop() {
        try {
            if (Files.exists(dataDirectory.resolve("postmaster.pid"))) {
                requireNoOwner();
                running().ifPresent(process -> end(process, "-INT"));
                // Without a running server the file is a leftover, whose process id may by now be another program's.
                Files.deleteIfExists(dataDirectory.resolve("postmaster.pid"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a running server at once and without a checkpoint. */
    void abort() {
        running().ifPresent(process -> end(process, "-QUIT"));
    }

    /** Whether a server runs there, whoever started it. */
    boolean isRunning() {
        return running().filter(ProcessHandle::isAlive).isPresent();
    }

    /** @throws LocalFailure when none runs */
    long pid() {
        return running()
                .orElseThrow(() -> new LocalFailure("No PostgreSQL runs on " + dataDirectory))
                .pid();
    }

    private Optional<ProcessHandle> running() {
        try {
            Path file = dataDirectory.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid).filter(this::servesHere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A postmaster's working directory is its data directory. */
    private boolean servesHere(ProcessHandle process) {
        try {
            Path directory = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.exists(directory) && Files.isSameFile(directory, dataDirectory);
        } catch (IOException e) {
            return false;
        }
    }

    /** The embedding library locks this file for as long as its JVM lives. */
    private void requireNoOwner() throws IOException {
        Path lockFile = dataDirectory.resolve("epg-lock");
        try (RandomAccessFile file = new RandomAccessFile(lockFile.toFile(), "rw");
                FileLock lock = file.getChannel().tryLock()) {
            if (lock == null) {
                throw inUse();
            }
        } catch (OverlappingFileLockException e) {
            throw inUse();
        }
    }

    private LocalFailure inUse() {
        return new LocalFailure("The database in " + dataDirectory + " is in use by another launcher. Stop that one, or"
                + " choose another folder with the environment variable MOTCUA_HOME.");
    }

    private static void end(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Waiting.until(FAST, () -> !process.isAlive())) {
            throw new LocalFailure("PostgreSQL, process " + process.pid() + ", does not end; end it and try again");
        }
    }
}
