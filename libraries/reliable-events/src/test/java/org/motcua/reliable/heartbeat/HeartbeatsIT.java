package org.motcua.reliable.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.contract.Topics;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.OutgoingEvent;
import org.motcua.reliable.consumer.ConsumerSettings;
import org.motcua.reliable.heartbeat.SendingHeartbeats.Route;
import org.motcua.reliable.kafka.TopicEnds;
import org.motcua.reliable.kafka.TopicSetup;
import org.motcua.reliable.outbox.OutboxRelay;
import org.motcua.reliable.outbox.PostgresOutbox;

/** A service that sends facts and heartbeats, and one that hears them. */
class HeartbeatsIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    private EventStack sender;
    private EventStack reader;
    private String name;
    private OutboxRelay relay;
    private PostgresOutbox outbox;
    private SendingHeartbeats sending;
    private HearingHeartbeats hearing;

    @BeforeEach
    void start() throws Exception {
        sender = EventStack.fresh();
        reader = EventStack.fresh();
        name = sender.database();
        TopicSetup topics = new TopicSetup(sender.clients(), Set.of(sender.topic(), Topics.heartbeat(name)));
        topics.ensure();
        ConsumerSettings settings = new ConsumerSettings(sender.clients(), name, 100);
        relay = new OutboxRelay(sender.dataSource(), sender.clients(), topics, name, 100);
        outbox = new PostgresOutbox(relay::wake);
        sending = new SendingHeartbeats(
                sender.transactions(),
                outbox,
                topics,
                new TopicEnds(settings::openProbe),
                new Route(name, sender.topic(), Duration.ofMillis(200)),
                relay::leads,
                List::of);
        hearing = new HearingHeartbeats(settings::openProbe, topics, reader.transactions(), name);
        hearing.start();
    }

    @AfterEach
    void stop() throws Exception {
        sending.stop();
        hearing.stop();
        relay.stop();
        sender.close();
        reader.close();
    }

    @Test
    void nobodyTellsBeforeTheFirstHeartbeat() {
        await().atMost(SOON).until(() -> hearing.freshness() != null);

        assertThat(hearing.freshness().ageSeconds()).isNull();
        assertThat(hearing.freshness().silentFrom()).isEqualTo(name);
    }

    @Test
    void withoutAnyFactWhatIsKnownIsFresh() {
        relay.start();
        sending.start();

        await().atMost(SOON).until(() -> hearing.heard().getFirst().appliedTo() != null);
        assertThat(hearing.freshness().ageSeconds()).isBetween(0L, 40L);
        assertThat(hearing.freshness().silentFrom()).isNull();
    }

    @Test
    void whatIsNotYetAppliedIsNotKnownAndTheSenderIsHeardAllTheSame() throws Exception {
        relay.start();
        facts("a", "b", "c");
        sending.start();
        await().atMost(SOON).until(() -> hearing.heard().getFirst().heardAt() != null);
        Instant first = hearing.heard().getFirst().heardAt();
        await().atMost(SOON).until(() -> hearing.heard().getFirst().heardAt().isAfter(first));
        assertThat(hearing.heard().getFirst().appliedTo()).isNull();

        reader.asAdmin("INSERT INTO consumer_position (topic, partition, next_offset) SELECT '" + sender.topic()
                + "', partition, 3 FROM generate_series(0, " + (Topics.PARTITIONS - 1) + ") AS partition");

        await().atMost(SOON).until(() -> hearing.heard().getFirst().appliedTo() != null);
    }

    /** With the relay stopped nothing more is told: the facts in the outbox are on no topic yet. */
    @Test
    void aMomentIsToldOnlyWhenItsFactsHaveBeenSent() throws Exception {
        facts("a");
        Candidate candidate = sender.transactions().run(connection -> Candidate.now(connection, List.of()));
        assertThat(sender.transactions().run(candidate::isSent)).isFalse();

        relay.start();

        await().atMost(SOON).until(() -> sender.transactions().run(candidate::isSent));
        facts("b");
        assertThat(sender.transactions().run(candidate::isSent)).isTrue();
    }

    private void facts(String... keys) throws Exception {
        for (String key : keys) {
            sender.transactions().run(connection -> {
                outbox.append(
                        connection,
                        List.of(new OutgoingEvent(sender.topic(), key, "test", key, Instant.EPOCH, new byte[] {1})));
                return key;
            });
        }
        outbox.committed();
    }
}
