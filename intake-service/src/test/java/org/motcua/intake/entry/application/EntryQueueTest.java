package org.motcua.intake.entry.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.motcua.intake.entry.application.RecordingEntries.Result;
import org.motcua.intake.record.codes.IssuedFormats;

/** What becomes of entries that wait when the service stops. */
@Timeout(20)
class EntryQueueTest {

    private final CompletableFuture<Void> recordingBegan = new CompletableFuture<>();
    private final CompletableFuture<Void> mayCommit = new CompletableFuture<>();
    private final EntryQueue queue = new EntryQueue(
            new RecordingOnDemand(), new EntryRules(new IssuedFormats(List.of()), Duration.ofDays(8), 1));

    /** Commits when the test says so, whatever interrupts it. */
    private final class RecordingOnDemand extends RecordingEntries {

        RecordingOnDemand() {
            super(null, null, null, null, null);
        }

        @Override
        Map<UseOfKey.Ref, Result> record(Collection<PreparedEntry> entries) {
            recordingBegan.complete(null);
            mayCommit.join();
            Map<UseOfKey.Ref, Result> results = new HashMap<>();
            entries.forEach(entry -> results.put(entry.ref(), new Result.Known(null)));
            return results;
        }
    }

    @AfterEach
    void letItGo() {
        mayCommit.complete(null);
    }

    @Test
    void whoWaitsIsToldAndWhatIsBeingRecordedIsRecorded() {
        queue.start(null);
        CompletableFuture<Result> underWay = queue.put(entry("key-under-way"));
        recordingBegan.join();
        List<CompletableFuture<Result>> waiting =
                List.of(queue.put(entry("key-waits-1")), queue.put(entry("key-waits-2")));

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> queue.stop(null));

        waiting.forEach(EntryQueueTest::assertOutage);
        assertThat(underWay).isNotDone();
        mayCommit.complete(null);
        stopped.join();
        assertThat(underWay).isCompletedWithValue(new Result.Known(null));
    }

    @Test
    void whoComesAfterTheEndIsToldAtOnce() {
        queue.start(null);
        queue.stop(null);

        assertOutage(queue.put(entry("key-comes-late")));
    }

    /** The state is one of those that callers are told of by 503. */
    private static void assertOutage(CompletableFuture<Result> entry) {
        assertThat(entry)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .asInstanceOf(InstanceOfAssertFactories.throwable(SQLException.class))
                .returns("57P01", SQLException::getSQLState);
    }

    private static PreparedEntry entry(String key) {
        return new PreparedEntry(
                new EntryOrder("clerk-1", "counter@", key, new byte[0], null, unit -> true), null, null, null, null);
    }
}
