package org.motcua.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Puts the sample year into a system that holds nothing yet, over HTTP like any other caller. */
final class LoadingSample {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String IMPORT_ID = "sample-" + SampleData.year();

    private final LocalStack stack;
    private final PrintStream out;

    /** Stays when loading was cut, so that the next start finishes it: an import of what is recorded changes nothing. */
    private final Path unfinished;

    LoadingSample(LocalStack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
        this.unfinished = stack.config().home().resolve("sample.unfinished");
    }

    /** Loads it if there is nothing yet, and returns when it is counted. */
    void load() {
        stack.awaitCaughtUp(PATIENCE);
        if (!Files.exists(unfinished) && holdsRecords()) {
            out.println("It holds records already; the sample is not loaded.");
            return;
        }
        out.println((Files.exists(unfinished) ? "Completing" : "Loading") + " the sample year " + SampleData.year());
        try (LoadingProgress _ = new LoadingProgress(stack, IMPORT_ID, out)) {
            Files.writeString(unfinished, "");
            send();
            stack.awaitCaughtUp(PATIENCE);
            Files.delete(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send() {
        LocalClient intake = stack.administrator(stack.intake());
        intake.put("/api/v1/catalogue/units", SampleData.units());
        intake.put("/api/v1/catalogue/procedures", SampleData.procedures());
        JsonNode answer = intake.post(
                "/api/v1/imports?dryRun=false",
                "application/x-ndjson",
                BodyPublishers.ofByteArray(SampleData.dossiersGzip()),
                "Content-Encoding",
                "gzip",
                "Import-Id",
                IMPORT_ID);
        out.printf(
                Locale.ROOT,
                "  %,d of %,d dossiers recorded%n",
                answer.path("accepted").asLong() + answer.path("unchanged").asLong(),
                answer.path("lines").asLong());
    }

    /** Whatever intake records reaches deadline as a record, and moves its position in a partition. */
    private boolean holdsRecords() {
        JsonNode positions =
                stack.administrator(stack.deadline()).get("/api/v1/status").path("applied");
        return positions.valueStream().anyMatch(position -> position.asLong() > 0);
    }
}
