package org.motcua.intake.entry.application;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Down when a thread that commits entries died, which only a restart cures. Asked without any thread of its own. */
@Liveness
@Readiness
@Singleton
public class EntriesLiveness implements AsyncHealthCheck {

    private final EntryQueue queue;

    EntriesLiveness(EntryQueue queue) {
        this.queue = queue;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named("entry threads")
                        .status(queue.alive())
                        .build());
    }
}
