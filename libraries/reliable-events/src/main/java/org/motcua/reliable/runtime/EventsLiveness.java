package org.motcua.reliable.runtime;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.motcua.reliable.consumer.ConsumerRunner;
import org.motcua.reliable.outbox.OutboxRelay;

/** Down when the relay's or the consumer's thread died, which only a restart cures. Asked without any thread of its own. */
@Liveness
@Readiness
@Singleton
public class EventsLiveness implements AsyncHealthCheck {

    private final OutboxRelay relay;
    private final ConsumerRunner consumer;
    private final OutboxConfig outbox;

    EventsLiveness(OutboxRelay relay, ConsumerRunner consumer, OutboxConfig outbox) {
        this.relay = relay;
        this.consumer = consumer;
        this.outbox = outbox;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        boolean relays = !outbox.enabled() || relay.alive();
        HealthCheckResponse told = HealthCheckResponse.named("event threads")
                .status(relays && consumer.alive())
                .withData("relay", relays)
                .withData("consumer", consumer.alive())
                .build();
        return Uni.createFrom().item(told);
    }
}
