package org.motcua.reliable.runtime;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.motcua.reliable.consumer.ConsumerRunner;
import org.motcua.reliable.outbox.OutboxRelay;

/** Down when the relay's or the consumer's thread died, which only a restart cures. */
@Liveness
@Readiness
@Singleton
public class EventsLiveness implements HealthCheck {

    private final OutboxRelay relay;
    private final ConsumerRunner consumer;
    private final OutboxConfig outbox;

    EventsLiveness(OutboxRelay relay, ConsumerRunner consumer, OutboxConfig outbox) {
        this.relay = relay;
        this.consumer = consumer;
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        boolean relays = !outbox.enabled() || relay.alive();
        return HealthCheckResponse.named("event threads")
                .status(relays && consumer.alive())
                .withData("relay", relays)
                .withData("consumer", consumer.alive())
                .build();
    }
}
