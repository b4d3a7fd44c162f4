package org.motcua.reliable.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.reliable.OutgoingEvent;
import org.motcua.reliable.consumer.ConsumerSettings;
import org.motcua.reliable.consumer.Reading;
import org.motcua.reliable.consumer.SeenEpochs;
import org.motcua.reliable.outbox.OutboxRelay;
import org.motcua.reliable.outbox.PostgresOutbox;
import org.motcua.reliable.runtime.Meters;

class MeasuringProgressIT {

    private Reading reading;
    private LagProbe probe;
    private MeasuringProgress measuring;
    /** Held here: meters do not hold what they measure. */
    private Backlog backlog;

    @BeforeEach
    void start() throws Exception {
        reading = new Reading();
        backlog = new Backlog(reading.stack.transactions());
        probe = new LagProbe(reading.settings);
        measuring = new MeasuringProgress(reading.stack.transactions(), reading.handlers, probe);
    }

    @AfterEach
    void stop() throws Exception {
        probe.close();
        reading.close();
    }

    @Test
    void tellsWhatIsYetToBeDone() throws Exception {
        reading.writer.write("a", "1 one", "2 two", "3 three");
        unsent("a", "b");

        Progress progress = measuring.measure();

        assertThat(progress.lagRecords()).isEqualTo(3);
        assertThat(progress.lagSeconds()).isNotNegative();
        assertThat(progress.outboxPending()).isEqualTo(2);
        assertThat(progress.parked()).isZero();
        assertThat(progress.applied()).isEmpty();
    }

    @Test
    void tellsThatAllIsDoneAndWhoWaits() throws Exception {
        reading.writer.write("a", "1 one", "2 two");
        reading.writer.write("sick", "unreadable", "1 one");
        reading.writer.writeWithHeader("b", "1 eins", SeenEpochs.HEADER, "epoch-1");
        reading.started().awaitParked(2);
        reading.awaitWords("b", "eins");

        await().atMost(Reading.SOON).until(() -> measuring.measure().lagRecords() == 0);

        Progress progress = measuring.measure();
        assertThat(progress.lagSeconds()).isZero();
        assertThat(progress.parked()).isEqualTo(2);
        assertThat(progress.oldestParked()).singleElement().satisfies(stuck -> {
            assertThat(stuck.key()).isEqualTo("sick");
            assertThat(stuck.reason()).isEqualTo("UNREADABLE");
        });
        assertThat(progress.applied().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(5);
        assertThat(progress.epochs()).isEqualTo(Map.of(reading.stack.topic(), "epoch-1"));
    }

    @Test
    void doesNotKnowTheLagWhileTheBrokerIsAway() throws Exception {
        ConsumerSettings nowhere = new ConsumerSettings(Map.of("bootstrap.servers", "localhost:1"), "tested", 10);
        try (LagProbe blind = new LagProbe(nowhere)) {
            Progress progress = new MeasuringProgress(reading.stack.transactions(), reading.handlers, blind).measure();

            assertThat(progress.lagRecords()).isNull();
            assertThat(progress.lagSeconds()).isNull();
            assertThat(progress.parked()).isZero();
        }
    }

    @Test
    void theMetersSayTheSame() throws Exception {
        reading.writer.write("a", "1 one", "2 two");
        reading.writer.write("sick", "unreadable");
        reading.started().awaitParked(1);
        reading.awaitWords("a", "one", "two");
        await().atMost(Reading.SOON).until(() -> reading.runner.consumed() == 2 && reading.runner.lag() == 0);
        unsent("a");
        OutboxRelay relay = new OutboxRelay(
                reading.stack.dataSource(), reading.stack.clients(), reading.stack.topics(), "tested", 10);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        Meters.register(registry, relay, reading.runner, backlog);

        assertThat(registry.get("motcua.consumed.records").functionCounter().count())
                .isEqualTo(2);
        assertThat(registry.get("motcua.relayed.records").functionCounter().count())
                .isZero();
        assertThat(gauges(registry))
                .isEqualTo(Map.of(
                        "motcua.consumer.lag.records", 0.0,
                        "motcua.parked.records", 1.0,
                        "motcua.outbox.pending.records", 1.0,
                        "motcua.relay.leader.instances", 0.0));
    }

    private static Map<String, Double> gauges(SimpleMeterRegistry registry) {
        return Set.of(
                        "motcua.consumer.lag.records",
                        "motcua.parked.records",
                        "motcua.outbox.pending.records",
                        "motcua.relay.leader.instances")
                .stream()
                .collect(Collectors.toMap(
                        name -> name, name -> registry.get(name).gauge().value()));
    }

    /** Events that no relay sends. */
    private void unsent(String... keys) throws Exception {
        List<OutgoingEvent> events = Arrays.stream(keys)
                .map(key -> new OutgoingEvent(
                        reading.stack.topic(), key, "org.motcua.tested.v1", key + "/1", Instant.EPOCH, new byte[0]))
                .toList();
        reading.stack.transactions().run(connection -> {
            new PostgresOutbox(() -> {}).append(connection, events);
            return null;
        });
    }
}
