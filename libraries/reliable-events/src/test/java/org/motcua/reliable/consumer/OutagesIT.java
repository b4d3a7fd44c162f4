package org.motcua.reliable.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.OutgoingEvent;
import org.motcua.reliable.outbox.OutboxRelay;
import org.motcua.reliable.outbox.PostgresOutbox;

/** From an outbox over the topic to a handler, while the broker or the database is away for a while. */
class OutagesIT {

    private static final Duration AFTER_OUTAGE = Duration.ofSeconds(120);
    private static final String UNSENT = "SELECT count(*) FROM outbox";

    private Reading reading;
    private OutboxRelay relay;
    private PostgresOutbox outbox;

    @BeforeEach
    void start() throws Exception {
        reading = new Reading();
        relay = new OutboxRelay(
                reading.stack.dataSource(), reading.stack.clients(), reading.stack.topics(), "tested", 2_000);
        outbox = new PostgresOutbox(relay::wake);
        relay.start();
        reading.started();
        publish(1, 10);
        awaitApplied(10);
    }

    @AfterEach
    void stop() throws Exception {
        relay.stop();
        reading.close();
    }

    @Test
    void theBrokerIsAway() throws Exception {
        EventStack.kafka().stop();
        publish(11, 20);
        await().during(Duration.ofSeconds(2)).atMost(AFTER_OUTAGE).until(() -> reading.stack.number(UNSENT) == 10);
        EventStack.kafka().start();

        awaitApplied(20);
        await().atMost(AFTER_OUTAGE).until(() -> reading.stack.number(UNSENT) == 0);
        assertThat(reading.parked()).isEmpty();
    }

    @Test
    void theDatabaseIsAway() throws Exception {
        EventStack.postgres().kill();
        EventStack.postgres().start();
        await().atMost(AFTER_OUTAGE).ignoreExceptions().until(() -> {
            publish(11, 20);
            return true;
        });

        awaitApplied(20);
        await().atMost(AFTER_OUTAGE).until(() -> reading.stack.number(UNSENT) == 0);
        assertThat(reading.parked()).isEmpty();
        assertThat(reading.runner.alive()).isTrue();
        assertThat(relay.alive()).isTrue();
    }

    private void publish(int from, int to) throws SQLException {
        List<OutgoingEvent> events = IntStream.rangeClosed(from, to)
                .mapToObj(number -> new OutgoingEvent(
                        reading.stack.topic(),
                        "a",
                        "org.motcua.tested.v1",
                        "a/" + number,
                        Instant.EPOCH,
                        (number + " word" + number).getBytes(UTF_8)))
                .toList();
        reading.stack.transactions().run(connection -> {
            outbox.append(connection, events);
            return null;
        });
        outbox.committed();
    }

    private void awaitApplied(int last) {
        List<String> words = IntStream.rangeClosed(1, last)
                .mapToObj(number -> "word" + number)
                .toList();
        await().atMost(AFTER_OUTAGE)
                .ignoreExceptions()
                .until(() -> reading.notebook.words("a").equals(words));
    }
}
