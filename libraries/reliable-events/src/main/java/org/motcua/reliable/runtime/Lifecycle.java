package org.motcua.reliable.runtime;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.motcua.reliable.consumer.ConsumerRunner;
import org.motcua.reliable.outbox.OutboxRelay;

/** Starts the threads with the service and stops them before its database pool closes. */
@Singleton
public class Lifecycle {

    private final OutboxRelay relay;
    private final ConsumerRunner consumer;
    private final OutboxConfig outbox;

    Lifecycle(OutboxRelay relay, ConsumerRunner consumer, OutboxConfig outbox) {
        this.relay = relay;
        this.consumer = consumer;
        this.outbox = outbox;
    }

    void start(@Observes StartupEvent event) {
        if (outbox.enabled()) {
            relay.start();
        }
        consumer.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        consumer.stop();
        relay.stop();
    }
}
