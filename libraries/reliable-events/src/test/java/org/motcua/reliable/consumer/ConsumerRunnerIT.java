package org.motcua.reliable.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.postgres.Transactions;

class ConsumerRunnerIT {

    private Reading reading;

    @BeforeEach
    void start() throws Exception {
        reading = new Reading();
    }

    @AfterEach
    void stop() throws Exception {
        reading.close();
    }

    @Test
    void appliesTheRecordsOfAKeyInOrderAndRemembersItsPosition() throws Exception {
        reading.writer.write("a", "1 one", "2 two", "3 three");
        reading.writer.write("b", "1 eins");

        reading.started();

        reading.awaitWords("a", "one", "two", "three");
        reading.awaitWords("b", "eins");
        await().atMost(Reading.SOON).until(() -> reading.position() == 4 && reading.runner.consumed() == 4);
        assertThat(reading.runner.alive()).isTrue();
        assertThat(reading.parked()).isEmpty();
    }

    @Test
    void whatIsDeliveredAgainChangesNothing() throws Exception {
        reading.writer.write("a", "1 one", "2 two");
        reading.started().awaitWords("a", "one", "two");

        reading.writer.write("a", "1 one", "2 two");

        await().atMost(Reading.SOON).until(() -> reading.runner.consumed() == 4);
        assertThat(reading.notebook.words("a")).containsExactly("one", "two");
        assertThat(reading.parked()).isEmpty();
    }

    @Test
    void thePositionMovesWithTheStateOrNotAtAll() throws Exception {
        reading.notebook.outage(true);
        reading.writer.write("a", "1 one", "2 two");
        reading.started();
        await().atMost(Reading.SOON).until(() -> reading.notebook.calls() >= 2);

        assertThat(reading.notebook.words("a")).isEmpty();
        assertThat(reading.position()).isZero();
        assertThat(reading.parked()).isEmpty();
        reading.notebook.outage(false);

        reading.awaitWords("a", "one", "two");
        await().atMost(Reading.SOON).until(() -> reading.position() == 2);
    }

    @Test
    void aFencedConsumerWritesNothing() throws Exception {
        Transactions transactions = reading.stack.transactions();
        TopicPartition partition = new TopicPartition(reading.stack.topic(), 3);
        transactions.run(connection -> Positions.begin(connection, List.of(partition)));
        BatchApplication batch = new BatchApplication(reading.handlers);
        List<Move> fromSix = List.of(new Move(partition, 6, 7));

        assertThatThrownBy(() -> transactions.run(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("INSERT INTO note (key, number, word) VALUES ('a', 1, 'fenced')");
                    }
                    return batch.apply(connection, fromSix, List.of());
                }))
                .isInstanceOf(PositionLost.class);

        assertThat(reading.notebook.words("a")).isEmpty();
        assertThat(transactions.run(Positions::all)).isEqualTo(Map.of(partition, 0L));
    }

    @Test
    void readsFromWhereAnOperatorPutThePositions() throws Exception {
        reading.writer.write("a", "1 one", "2 two");
        reading.started().awaitWords("a", "one", "two");
        await().atMost(Reading.SOON).until(() -> reading.runner.consumed() == 2);

        reading.stack.asAdmin("UPDATE consumer_position SET next_offset = 0");

        await().atMost(Reading.SOON).until(() -> reading.runner.consumed() == 4 && reading.position() == 2);
        assertThat(reading.notebook.words("a")).containsExactly("one", "two");
    }

    @Test
    void anInstanceTakesOverWhereAnotherStopped() throws Exception {
        ConsumerRunner other = reading.instance();
        reading.started();
        other.start();
        reading.writer.write("a", "1 one");
        reading.writer.write("b", "1 eins");
        reading.awaitWords("a", "one");
        reading.awaitWords("b", "eins");

        reading.runner.stop();
        reading.writer.write("a", "2 two");
        reading.writer.write("b", "2 zwei");

        reading.awaitWords("a", "one", "two");
        reading.awaitWords("b", "eins", "zwei");
        assertThat(reading.runner.alive()).isFalse();
        assertThat(reading.runner.consumed() + other.consumed()).isEqualTo(4);
    }

    @Test
    void aServiceThatReadsNothingIsAlive() {
        Handlers none = new Handlers(List.of(), Set.of());
        ConsumerRunner idle =
                new ConsumerRunner(reading.settings, reading.stack.topics(), reading.stack.transactions(), none);

        idle.start();

        assertThat(idle.alive()).isTrue();
    }

    @Test
    void aTopicWithoutAHandlerIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new Handlers(List.of(reading.notebook), Set.of("another.v1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another.v1");
    }
}
