package org.motcua.reliable.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.consumer.ConsumerRunner;
import org.motcua.reliable.consumer.ConsumerSettings;
import org.motcua.reliable.consumer.Handlers;
import org.motcua.reliable.kafka.TopicSetup;
import org.motcua.reliable.outbox.OutboxRelay;

class HealthIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private EventStack stack;
    private OutboxRelay relay;
    private ConsumerRunner consumer;

    @BeforeEach
    void start() throws Exception {
        stack = EventStack.fresh();
        relay = new OutboxRelay(stack.dataSource(), stack.clients(), stack.topics(), "tested", 100);
        Handlers handlers = new Handlers(List.of(new Forgetful(stack.topic())), Set.of(stack.topic()));
        consumer = new ConsumerRunner(
                new ConsumerSettings(stack.clients(), stack.database(), 100),
                stack.topics(),
                stack.transactions(),
                handlers);
    }

    @AfterEach
    void stop() throws Exception {
        consumer.stop();
        relay.stop();
        stack.close();
    }

    @Test
    void aServiceLivesWhileItsThreadsDo() throws Exception {
        relay.start();
        consumer.start();
        assertThat(liveness(true)).isEqualTo(Status.UP);

        relay.stop();

        assertThat(liveness(true)).isEqualTo(Status.DOWN);
    }

    @Test
    void aServiceWithoutItsConsumerDoesNotLive() throws Exception {
        relay.start();
        consumer.start();
        consumer.stop();

        assertThat(liveness(true)).isEqualTo(Status.DOWN);
    }

    @Test
    void aServiceThatSendsNothingNeedsNoRelay() {
        consumer.start();

        assertThat(liveness(false)).isEqualTo(Status.UP);
        assertThat(liveness(true)).isEqualTo(Status.DOWN);
    }

    @Test
    void aBrokerThatIsAwayMakesNoServiceUnready() {
        TopicSetup unasked = new TopicSetup(Map.of("bootstrap.servers", "localhost:1"), Set.of("any.v1"));

        assertThat(readiness(unasked)).isEqualTo(Status.UP);
    }

    @Test
    void topicsAsTheyMustBeMakeItReady() throws Exception {
        TopicSetup topics = stack.topics();
        topics.ensure();

        assertThat(readiness(topics)).isEqualTo(Status.UP);
    }

    @Test
    void aTopicOfAnotherShapeMakesItUnready() throws Exception {
        try (Admin admin = Admin.create(stack.clients())) {
            admin.createTopics(List.of(new NewTopic(stack.topic(), Optional.of(3), Optional.empty())))
                    .all()
                    .get();
        }

        await().atMost(SOON).ignoreExceptions().until(() -> {
            TopicSetup topics = stack.topics();
            topics.ensure();
            return readiness(topics) == Status.DOWN;
        });
    }

    private Status liveness(boolean sends) {
        return new EventsLiveness(relay, consumer, new Sending(sends))
                .call()
                .await()
                .indefinitely()
                .getStatus();
    }

    private static Status readiness(TopicSetup topics) {
        return new EventsReadiness(topics).call().getStatus();
    }

    /** A handler that keeps nothing. */
    private record Forgetful(String topic) implements RecordHandler {
        @Override
        public boolean primary() {
            return true;
        }

        @Override
        public List<Refusal> apply(Connection connection, List<IncomingRecord> records) {
            return List.of();
        }
    }

    /** The configuration of a service that sends events, or does not. */
    private record Sending(boolean enabled) implements OutboxConfig {
        @Override
        public int batchSize() {
            return 100;
        }

        @Override
        public Optional<Set<String>> topics() {
            return Optional.empty();
        }
    }
}
