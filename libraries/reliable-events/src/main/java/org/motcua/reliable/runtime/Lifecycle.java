package org.motcua.reliable.runtime;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.motcua.reliable.consumer.ConsumerRunner;
import org.motcua.reliable.heartbeat.HearingHeartbeats;
import org.motcua.reliable.heartbeat.SendingHeartbeats;
import org.motcua.reliable.outbox.OutboxRelay;

/** Starts the threads with the service and stops them before its database pool closes. */
@Singleton
public class Lifecycle {

    private final OutboxRelay relay;
    private final ConsumerRunner consumer;
    private final OutboxConfig outbox;
    private final SendingHeartbeats heartbeats;
    private final HearingHeartbeats hearing;
    private final HeartbeatConfig heartbeat;

    Lifecycle(
            OutboxRelay relay,
            ConsumerRunner consumer,
            OutboxConfig outbox,
            SendingHeartbeats heartbeats,
            HearingHeartbeats hearing,
            HeartbeatConfig heartbeat) {
        this.relay = relay;
        this.consumer = consumer;
        this.outbox = outbox;
        this.heartbeats = heartbeats;
        this.hearing = hearing;
        this.heartbeat = heartbeat;
    }

    void start(@Observes StartupEvent event) {
        if (outbox.enabled()) {
            relay.start();
        }
        consumer.start();
        hearing.start();
        if (heartbeat.facts().isPresent()) {
            heartbeats.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        heartbeats.stop();
        hearing.stop();
        consumer.stop();
        relay.stop();
    }
}
