package org.motcua.reliable.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.OutgoingEvent;
import org.motcua.reliable.TopicReader;

class OutboxRelayIT {

    private static final Instant RECORDED = Instant.parse("2024-06-28T10:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AFTER_OUTAGE = Duration.ofSeconds(90);
    private static final String KILL_LEADER =
            "SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid)"
                    + " WHERE locktype = 'advisory' AND granted AND datname = current_database()";

    private final List<OutboxRelay> relays = new ArrayList<>();
    private EventStack stack;
    private TopicReader reader;
    private OutboxRelay relay;
    private PostgresOutbox outbox;

    @BeforeEach
    void start() throws Exception {
        stack = EventStack.fresh();
        stack.topics().ensure();
        reader = new TopicReader(stack);
        relay = startRelay();
        outbox = new PostgresOutbox(relay::wake);
        await().atMost(SOON).until(relay::leads);
    }

    @AfterEach
    void stop() throws Exception {
        for (OutboxRelay started : relays) {
            started.stop();
        }
        reader.close();
        stack.close();
    }

    @Test
    void sendsTheEventsOfAKeyInOrderWithTheirAttributes() throws Exception {
        publish(List.of(event("a", 1), event("b", 1), event("a", 2), event("a", 3), event("b", 2)));

        await().atMost(SOON).until(() -> reader.records().size() == 5);
        assertThat(reader.values("a")).containsExactly("1", "2", "3");
        assertThat(reader.values("b")).containsExactly("1", "2");
        assertThat(headers(reader.records().getFirst()))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "org.motcua.tested.v1")
                .containsEntry("ce_source", "urn:motcua:tested")
                .containsEntry("ce_time", "2024-06-28T10:00:00Z")
                .containsEntry("motcua_epoch", stack.text("SELECT epoch FROM stream_epoch"));
        await().atMost(SOON).until(() -> stack.number("SELECT count(*) FROM outbox") == 0);
    }

    @Test
    void isPromptWhenIdle() throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            int sent = i;
            long committed = System.nanoTime();
            publish(List.of(event("a", i)));
            await().pollInterval(Duration.ofMillis(1))
                    .atMost(SOON)
                    .until(() -> reader.records().size() >= sent);
            millis.add((System.nanoTime() - committed) / 1_000_000);
        }
        millis.sort(null);
        System.out.printf("From transaction to topic, ms: median %d, all %s%n", millis.get(15), millis);
        assertThat(millis.get(15)).isLessThan(1_000);
    }

    @Test
    void publishesNothingOfARolledBackTransaction() throws Exception {
        try (Connection connection = stack.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            outbox.append(connection, List.of(event("undone", 1)));
            connection.rollback();
            outbox.committed();
        }
        publish(List.of(event("kept", 1)));

        await().atMost(SOON).until(() -> reader.records().size() == 1);
        await().during(Duration.ofMillis(300)).until(() -> reader.records().size() == 1);
        assertThat(reader.records().getFirst().key()).isEqualTo("kept");
    }

    @Test
    void sendsWhatCommitsWithALowerIdThanWasSent() throws Exception {
        try (Connection slow = stack.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            outbox.append(slow, List.of(event("slow", 1)));
            publish(List.of(event("fast", 1)));
            await().atMost(SOON).until(() -> reader.records().size() == 1);

            slow.commit();

            await().atMost(SOON).until(() -> reader.records().size() == 2);
        }
        assertThat(reader.values("slow")).containsExactly("1");
        assertThat(reader.values("fast")).containsExactly("1");
    }

    @Test
    void anotherInstanceTakesOverWithinSeconds() throws Exception {
        OutboxRelay standby = startRelay();
        await().during(Duration.ofMillis(1_500)).until(() -> relay.leads() && !standby.leads());

        relay.stop();

        await().atMost(Duration.ofSeconds(5)).until(standby::leads);
        publish(List.of(event("a", 1)));
        await().atMost(SOON).until(() -> reader.values("a").equals(List.of("1")));
    }

    @Test
    void goesOnAfterTheLeadersConnectionWasKilled() throws Exception {
        OutboxRelay standby = startRelay();

        stack.asAdmin(KILL_LEADER);
        publish(numbered("a", 1, 50));

        await().atMost(SOON).until(() -> reader.values("a").size() >= 50);
        assertThat(firstTimes(reader.values("a"))).isEqualTo(numbers(1, 50));
        await().atMost(SOON).until(() -> relay.leads() != standby.leads());
    }

    @Test
    void keepsTheOrderOverAStopOfTheBroker() throws Exception {
        publish(numbered("a", 1, 10));
        await().atMost(SOON).until(() -> reader.values("a").size() >= 10);

        EventStack.kafka().stop();
        publish(numbered("a", 11, 20));
        await().during(Duration.ofSeconds(3))
                .atMost(SOON)
                .until(() -> stack.number("SELECT count(*) FROM outbox") == 10);
        EventStack.kafka().start();

        await().atMost(AFTER_OUTAGE).until(() -> firstTimes(reader.values("a")).size() == 20);
        assertThat(firstTimes(reader.values("a"))).isEqualTo(numbers(1, 20));
        await().atMost(SOON).until(() -> stack.number("SELECT count(*) FROM outbox") == 0);
    }

    @Test
    void goesOnAfterARestartOfTheDatabase() throws Exception {
        EventStack.postgres().kill();
        EventStack.postgres().start();
        await().atMost(AFTER_OUTAGE).ignoreExceptions().until(() -> {
            publish(List.of(event("a", 1)));
            return true;
        });

        await().atMost(AFTER_OUTAGE).until(() -> reader.values("a").contains("1"));
    }

    @Test
    void drainsALargeBacklogInOrder() throws Exception {
        int keys = 2_000;
        int rounds = 20;
        OutboxRelay leader = relay;
        leader.stop();
        byte[] kilobyte = "x".repeat(1_000).getBytes(UTF_8);
        for (int round = 1; round <= rounds; round++) {
            publish(large(keys, round, kilobyte));
        }
        OutboxRelay next = startRelay();
        long begun = System.nanoTime();
        await().atMost(AFTER_OUTAGE).until(() -> next.relayed() == (long) keys * rounds);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("Backlog of %d events of 1 KB sent in %.1f s%n", keys * rounds, seconds);

        await().atMost(SOON).until(() -> reader.records().size() == keys * rounds);
        Map<String, Integer> last = new HashMap<>();
        for (ConsumerRecord<String, String> record : reader.records()) {
            int round =
                    Integer.parseInt(record.value().substring(0, record.value().indexOf(' ')));
            assertThat(last.put(record.key(), round)).isEqualTo(round == 1 ? null : round - 1);
        }
    }

    private OutboxRelay startRelay() {
        OutboxRelay started = new OutboxRelay(stack.dataSource(), stack.clients(), stack.topics(), "tested", 2_000);
        relays.add(started);
        started.start();
        return started;
    }

    private void publish(List<OutgoingEvent> events) throws SQLException {
        stack.transactions().run(connection -> {
            outbox.append(connection, events);
            return null;
        });
        outbox.committed();
    }

    private List<OutgoingEvent> numbered(String key, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> event(key, number))
                .toList();
    }

    private List<OutgoingEvent> large(int keys, int round, byte[] filling) {
        byte[] payload = (round + " " + new String(filling, UTF_8)).getBytes(UTF_8);
        return IntStream.range(0, keys)
                .mapToObj(key -> new OutgoingEvent(
                        stack.topic(), "key" + key, "org.motcua.tested.v1", round + "/" + key, RECORDED, payload))
                .toList();
    }

    private OutgoingEvent event(String key, int number) {
        byte[] payload = Integer.toString(number).getBytes(UTF_8);
        return new OutgoingEvent(stack.topic(), key, "org.motcua.tested.v1", key + "/" + number, RECORDED, payload);
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    /** A value sent again after a failure counts where it came first. */
    private static List<String> firstTimes(List<String> values) {
        return values.stream().distinct().toList();
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return headers;
    }
}
