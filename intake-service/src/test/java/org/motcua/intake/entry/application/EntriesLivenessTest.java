package org.motcua.intake.entry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.record.codes.IssuedFormats;

/** Entries that nobody would ever record are told to whoever can restart the service. */
class EntriesLivenessTest {

    private static final int COMMITTERS = 2;

    private final EntryQueue queue =
            new EntryQueue(null, new EntryRules(new IssuedFormats(List.of()), Duration.ofDays(8), COMMITTERS));
    private final EntriesLiveness liveness = new EntriesLiveness(queue);

    @AfterEach
    void stop() {
        queue.stop(null);
    }

    @Test
    void aServiceThatHasNotBegunDoesNotLive() {
        assertThat(status()).isEqualTo(Status.DOWN);
    }

    @Test
    void aServiceLivesWhileEachOfItsThreadsDoes() {
        queue.start(null);
        assertThat(status()).isEqualTo(Status.UP);

        committer().interrupt();

        await().until(() -> status() == Status.DOWN);
    }

    private Status status() {
        return liveness.call().await().indefinitely().getStatus();
    }

    private static Thread committer() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("entries-" + COMMITTERS))
                .findFirst()
                .orElseThrow();
    }
}
