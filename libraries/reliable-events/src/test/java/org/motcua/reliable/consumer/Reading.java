package org.motcua.reliable.consumer;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.Refusal.Reason;
import org.motcua.reliable.TopicWriter;

/** A service that reads: a topic, a database, a notebook as handler, and one instance or several. */
public final class Reading {

    public static final Duration SOON = Duration.ofSeconds(40);

    public final EventStack stack;
    final Notebook notebook;
    public final TopicWriter writer;
    public final Handlers handlers;
    public final ConsumerSettings settings;
    public final ConsumerRunner runner;
    final Replaying replaying;
    final Discarding discarding;
    private final List<ConsumerRunner> runners = new ArrayList<>();

    public Reading() throws Exception {
        stack = EventStack.fresh();
        stack.topics().ensure();
        notebook = new Notebook(stack);
        writer = new TopicWriter(stack);
        handlers = new Handlers(List.of(notebook), Set.of(stack.topic()));
        settings = new ConsumerSettings(stack.clients(), stack.database(), 500);
        runner = instance();
        replaying = new Replaying(stack.transactions(), handlers, runner);
        discarding = new Discarding(stack.transactions(), handlers, runner);
    }

    /** An instance that is not yet started. */
    ConsumerRunner instance() {
        ConsumerRunner instance = new ConsumerRunner(settings, stack.topics(), stack.transactions(), handlers);
        runners.add(instance);
        return instance;
    }

    public Reading started() {
        runner.start();
        return this;
    }

    public void awaitWords(String key, String... words) {
        await().atMost(SOON).ignoreExceptions().until(() -> notebook.words(key).equals(List.of(words)));
    }

    public void awaitParked(int records) {
        await().atMost(SOON).until(() -> parked().size() == records);
    }

    List<Parked> parked() throws SQLException {
        return new ListingParked(stack.transactions()).page(0, 100);
    }

    List<Reason> reasons(String key) throws SQLException {
        return parked().stream()
                .filter(parked -> parked.record().key().equals(key))
                .map(Parked::reason)
                .toList();
    }

    long position() throws SQLException {
        return stack.number("SELECT coalesce(sum(next_offset), 0) FROM consumer_position");
    }

    public void close() throws Exception {
        for (ConsumerRunner one : runners) {
            one.stop();
        }
        writer.close();
        stack.close();
    }
}
