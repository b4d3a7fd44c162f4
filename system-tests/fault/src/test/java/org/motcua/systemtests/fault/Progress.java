package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.motcua.systemtests.Api;

/** How far a consumer has come, as its {@code status} says. */
final class Progress {

    private final Api service;

    Progress(Api service) {
        this.service = service;
    }

    long applied() {
        long sum = 0;
        for (JsonNode position : status().get("applied")) {
            sum += position.asLong();
        }
        return sum;
    }

    JsonNode status() {
        return service.get("/api/v1/status");
    }

    /** Waits until the position has passed a point, and proves that the end is not reached. */
    void awaitStrictlyBetween(long point, long end) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> applied() > point);
        assertThat(applied()).as("position when killed").isLessThan(end);
    }
}
