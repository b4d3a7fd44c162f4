package org.motcua.reliable.runtime;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.motcua.reliable.consumer.ConsumerRunner;
import org.motcua.reliable.heartbeat.Freshness;
import org.motcua.reliable.heartbeat.HearingHeartbeats;
import org.motcua.reliable.outbox.OutboxRelay;
import org.motcua.reliable.progress.Backlog;

/** The meters of the events, named {@code motcua_<noun>_<unit>}. */
@Singleton
public class Metrics {

    private final MeterRegistry registry;
    private final OutboxRelay relay;
    private final ConsumerRunner consumer;
    private final Backlog backlog;
    private final HearingHeartbeats hearing;

    Metrics(
            MeterRegistry registry,
            OutboxRelay relay,
            ConsumerRunner consumer,
            Backlog backlog,
            HearingHeartbeats hearing) {
        this.registry = registry;
        this.relay = relay;
        this.consumer = consumer;
        this.backlog = backlog;
        this.hearing = hearing;
    }

    void register(@Observes StartupEvent event) {
        counter("motcua.relayed.records", "Events sent to the broker", relay, OutboxRelay::relayed);
        counter("motcua.consumed.records", "Records applied or known already", consumer, ConsumerRunner::consumed);
        gauge("motcua.consumer.lag.records", "Records not yet applied", consumer, ConsumerRunner::lag);
        gauge("motcua.parked.records", "Records that could not be applied", backlog, Backlog::parked);
        gauge("motcua.outbox.pending.records", "Events not yet sent", backlog, Backlog::outbox);
        gauge("motcua.facts.age.seconds", "Age of the newest facts known, of intake", hearing, Metrics::age);
        gauge("motcua.relay.leader.instances", "1 when this instance sends", relay, one -> one.leads() ? 1 : 0);
    }

    /** Not a number for a service that reads no facts, and while nothing is known. */
    private static double age(HearingHeartbeats hearing) {
        Freshness freshness = hearing.freshness();
        Long age = freshness == null ? null : freshness.ageSeconds();
        return age == null ? Double.NaN : age;
    }

    private <T> void counter(String name, String description, T source, ToDoubleFunction<T> value) {
        FunctionCounter.builder(name, source, value).description(description).register(registry);
    }

    private <T> void gauge(String name, String description, T source, ToDoubleFunction<T> value) {
        Gauge.builder(name, source, value).description(description).register(registry);
    }
}
