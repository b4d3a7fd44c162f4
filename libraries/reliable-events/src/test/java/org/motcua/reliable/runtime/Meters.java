package org.motcua.reliable.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import org.motcua.reliable.consumer.ConsumerRunner;
import org.motcua.reliable.heartbeat.HearingHeartbeats;
import org.motcua.reliable.outbox.OutboxRelay;
import org.motcua.reliable.progress.Backlog;

/** Registers the library's meters as the start of a service does. */
public final class Meters {

    private Meters() {}

    public static void register(MeterRegistry registry, OutboxRelay relay, ConsumerRunner consumer, Backlog backlog) {
        HearingHeartbeats hearing = new HearingHeartbeats(null, null, null, null);
        new Metrics(registry, relay, consumer, backlog, hearing).register(new StartupEvent());
    }
}
