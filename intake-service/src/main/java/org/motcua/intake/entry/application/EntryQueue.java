package org.motcua.intake.entry.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.motcua.intake.entry.application.RecordingEntries.Result;
import org.motcua.intake.record.application.Retries;

/**
 * Entries on their way to be recorded. Whatever waits when a committing thread becomes free is recorded in one
 * transaction: nobody waits for company, but under load many share the lock of their unit's numbers and one flush of
 * the disk. An entry that makes a shared transaction fail is tried again by itself and does not spoil the others.
 */
@Singleton
class EntryQueue {

    private static final int TOGETHER = 64;
    /** SQLSTATE {@code admin_shutdown}: to callers it is the same outage whether the database stops or the service. */
    private static final String STOPPING = "57P01";
    /** Longer than a transaction takes, shorter than an operator waits. */
    private static final Duration LAST_TRANSACTION = Duration.ofSeconds(5);

    private record Waiting(PreparedEntry entry, CompletableFuture<Result> done) {}

    private final RecordingEntries recording;
    private final int committers;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    EntryQueue(RecordingEntries recording, EntryRules rules) {
        this.recording = recording;
        this.committers = rules.committers();
    }

    void start(@Observes StartupEvent event) {
        for (int i = 1; i <= committers; i++) {
            threads.add(Thread.ofPlatform().name("entries-" + i).daemon().start(this::run));
        }
    }

    /** What is being recorded is recorded; who waits is told that nothing was. */
    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        threads.forEach(Thread::interrupt);
        refuseWaiting();
        threads.forEach(EntryQueue::await);
    }

    /** The connections are closed next; an interrupt of whoever stops us ends the waiting. */
    private static void await(Thread committer) {
        try {
            committer.join(LAST_TRANSACTION);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether every committing thread runs: without one, entries wait for ever. */
    boolean alive() {
        return threads.size() == committers && threads.stream().allMatch(Thread::isAlive);
    }

    /** The result once it is committed; fails with the exception that recording threw. */
    CompletableFuture<Result> put(PreparedEntry entry) {
        Waiting waiting = new Waiting(entry, new CompletableFuture<>());
        queue.add(waiting);
        if (stopped) {
            refuseWaiting();
        }
        return waiting.done();
    }

    /** Nothing of them is stored, so the caller may send the same again with the same key. */
    private void refuseWaiting() {
        List<Waiting> waiting = new ArrayList<>();
        queue.drainTo(waiting);
        waiting.forEach(one ->
                one.done().completeExceptionally(new SQLTransientConnectionException("the service stops", STOPPING)));
    }

    private void run() {
        try {
            while (!stopped) {
                List<Waiting> together = new ArrayList<>();
                together.add(queue.take());
                queue.drainTo(together, TOGETHER - 1);
                record(together);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of those with the same key the first goes ahead; the others find its result. */
    private void record(List<Waiting> together) {
        Map<UseOfKey.Ref, Waiting> first = new LinkedHashMap<>();
        List<Waiting> others = new ArrayList<>(0);
        for (Waiting waiting : together) {
            if (first.putIfAbsent(waiting.entry().ref(), waiting) != null) {
                others.add(waiting);
            }
        }
        recordDistinct(List.copyOf(first.values()));
        if (!others.isEmpty()) {
            record(others);
        }
    }

    private void recordDistinct(List<Waiting> waiting) {
        try {
            finish(waiting);
        } catch (SQLException e) {
            if (waiting.size() == 1 || !Retries.isOfOne(e)) {
                waiting.forEach(one -> one.done().completeExceptionally(e));
            } else {
                waiting.forEach(one -> recordDistinct(List.of(one)));
            }
        } catch (RuntimeException | Error e) {
            waiting.forEach(one -> one.done().completeExceptionally(e));
        }
    }

    private void finish(List<Waiting> waiting) throws SQLException {
        List<PreparedEntry> entries = waiting.stream().map(Waiting::entry).toList();
        Map<UseOfKey.Ref, Result> results =
                entries.size() == 1 ? Retries.call(() -> recording.record(entries)) : recording.record(entries);
        waiting.forEach(one -> one.done().complete(results.get(one.entry().ref())));
    }
}
