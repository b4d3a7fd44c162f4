package org.motcua.reliable.runtime;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.motcua.reliable.kafka.TopicSetup;

/**
 * Not ready while the topics have another shape than they must. A broker that is away for a while does not make the
 * service unready: it goes on recording and answering, and the lag tells the operator. The database has a check of its
 * own.
 */
@Readiness
@Singleton
public class EventsReadiness implements HealthCheck {

    private final TopicSetup topics;

    EventsReadiness(TopicSetup topics) {
        this.topics = topics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics")
                .status(!topics.wrong())
                .withData("checked", topics.done())
                .build();
    }
}
