package org.motcua.intake.imports.application;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Stores one chunk while the next one is being read; never more than two are in memory. */
final class Pipeline implements AutoCloseable {

    private final ChunkSink sink;
    private final ExecutorService storing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-", 0).factory());
    private Future<?> inFlight;

    Pipeline(ChunkSink sink) {
        this.sink = sink;
    }

    /** Waits for the chunk before, whose failure it throws. */
    void put(Chunk chunk) throws SQLException {
        drain();
        inFlight = storing.submit(() -> {
            sink.take(chunk);
            return null;
        });
    }

    /** Waits until all is stored. */
    void drain() throws SQLException {
        Future<?> waitedFor = inFlight;
        inFlight = null;
        if (waitedFor == null) {
            return;
        }
        try {
            waitedFor.get();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while storing", e);
        }
    }

    private static SQLException unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case SQLException failure -> failure;
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> new SQLException("storing failed", e);
        };
    }

    @Override
    public void close() {
        storing.close();
    }
}
