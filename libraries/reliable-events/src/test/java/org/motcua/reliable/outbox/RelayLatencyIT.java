package org.motcua.reliable.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.OutgoingEvent;
import org.motcua.reliable.TopicReader;

/**
 * How long a committed event takes to whoever reads the topic when nothing else goes on. The promise is 100 ms; a machine
 * that is busy with other tests may need longer, so what was measured is printed and not judged.
 */
class RelayLatencyIT {

    private static final int EVENTS = 100;
    private static final int LONGEST_PAUSE = 100;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Random pauses = new Random(1);
    private EventStack stack;
    private TopicReader reader;
    private OutboxRelay relay;

    @BeforeEach
    void start() throws Exception {
        stack = EventStack.fresh();
        stack.topics().ensure();
        reader = new TopicReader(stack);
        relay = new OutboxRelay(stack.dataSource(), stack.clients(), stack.topics(), "tested", 2_000);
        relay.start();
        await().atMost(SOON).until(relay::leads);
    }

    @AfterEach
    void stop() throws Exception {
        relay.stop();
        reader.close();
        stack.close();
    }

    @Test
    void anEventOfTheLeadersInstance() throws Exception {
        measure("the relay's own instance", new PostgresOutbox(relay::wake));
    }

    @Test
    void anEventOfAnotherInstance() throws Exception {
        measure("another instance, which cannot wake the relay", new PostgresOutbox(() -> {}));
    }

    private void measure(String where, PostgresOutbox outbox) throws SQLException {
        publish(outbox, 0);
        await().atMost(SOON).until(() -> reader.records().size() == 1);
        long[] nanos = new long[EVENTS];
        for (int number = 1; number <= EVENTS; number++) {
            nanos[number - 1] = nanosToTheReader(outbox, number);
        }
        Arrays.sort(nanos);

        System.out.printf(
                "Committed by %s, %d events one at a time, until read from the topic: "
                        + "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                where, EVENTS, millis(nanos, 50), millis(nanos, 95), millis(nanos, 99), millis(nanos, 100));
        assertThat(reader.values("a"))
                .isEqualTo(IntStream.rangeClosed(0, EVENTS)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private long nanosToTheReader(PostgresOutbox outbox, int number) throws SQLException {
        // At any point of the relay's rest, not always just after it has looked.
        await().pollDelay(Duration.ofMillis(pauses.nextInt(LONGEST_PAUSE))).until(() -> true);
        publish(outbox, number);
        long committed = System.nanoTime();
        long now = committed;
        while (reader.records().size() <= number && now - committed < SOON.toNanos()) {
            now = System.nanoTime();
        }
        return System.nanoTime() - committed;
    }

    private void publish(PostgresOutbox outbox, int number) throws SQLException {
        OutgoingEvent event = new OutgoingEvent(
                stack.topic(),
                "a",
                "org.motcua.tested.v1",
                "a/" + number,
                Instant.EPOCH,
                Integer.toString(number).getBytes(UTF_8));
        stack.transactions().run(connection -> {
            outbox.append(connection, List.of(event));
            return null;
        });
        outbox.committed();
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[(sorted.length * percent + 99) / 100 - 1] / 1e6;
    }
}
