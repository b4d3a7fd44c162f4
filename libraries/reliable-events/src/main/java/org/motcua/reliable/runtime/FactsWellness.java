package org.motcua.reliable.runtime;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.motcua.reliable.heartbeat.Freshness;
import org.motcua.reliable.heartbeat.HearingHeartbeats;

/**
 * Not well while what is known is old, or nobody has told how old since the service started: the answers are right of an earlier moment. That is said
 * by {@code /q/health} and {@code /q/health/well}; the service is alive and ready all the same, since neither a restart
 * nor another instance would make it better.
 */
@Wellness
@Singleton
public class FactsWellness implements HealthCheck {

    private final HearingHeartbeats hearing;
    private final HeartbeatConfig config;
    private final long startedAt = System.nanoTime();

    FactsWellness(HearingHeartbeats hearing, HeartbeatConfig config) {
        this.hearing = hearing;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("facts");
        if (config.source().isEmpty()) {
            return response.up().build();
        }
        Freshness freshness = hearing.freshness();
        Long age = freshness == null ? null : freshness.ageSeconds();
        if (age != null) {
            response.withData("ageSeconds", age);
        }
        if (freshness != null && freshness.silentFrom() != null) {
            response.withData("silentFrom", freshness.silentFrom());
        }
        return response.status(age == null ? isNew() : age <= config.oldest().toSeconds())
                .build();
    }

    /** Nobody can have told how old its facts are when it has just started. */
    private boolean isNew() {
        return System.nanoTime() - startedAt < config.oldest().toNanos();
    }
}
