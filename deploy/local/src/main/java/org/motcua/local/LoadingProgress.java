package org.motcua.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the person who waits how far each service has come, every few seconds until it is closed. */
final class LoadingProgress implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final LocalClient intake;
    private final LocalClient deadline;
    private final LocalClient reporting;
    private final String importId;
    private final ScheduledExecutorService timer;

    LoadingProgress(LocalStack stack, String importId, PrintStream out) {
        this.out = out;
        this.importId = importId;
        intake = stack.administrator(stack.intake());
        deadline = stack.administrator(stack.deadline());
        reporting = stack.administrator(stack.reporting());
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("loading-progress").factory());
        timer.scheduleAtFixedRate(this::tell, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void tell() {
        try {
            long recorded = intake.get("/api/v1/imports/" + importId)
                    .path("committedLines")
                    .asLong();
            out.printf(
                    Locale.ROOT,
                    "  %,9d recorded  %,9d judged  %,9d counted%n",
                    recorded,
                    applied(deadline),
                    applied(reporting));
        } catch (LocalFailure e) {
            // A service too busy to tell will be asked again; whoever loads hears of its failures.
        }
    }

    private static long applied(LocalClient service) {
        JsonNode positions = service.get(CatchingUp.STATUS).path("applied");
        return positions.valueStream().mapToLong(JsonNode::asLong).sum();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
