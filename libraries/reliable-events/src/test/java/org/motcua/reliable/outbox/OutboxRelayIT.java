package org.motcua.reliable.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    void sendsTheEventsOfConcurrentTransactionsInTheOrderOfEachKey() throws Exception {
        int rounds = 60;
        List<String> keys = List.of("a", "b", "c", "d");
        stack.asAdmin("CREATE TABLE counted (key text PRIMARY KEY, number int NOT NULL);"
                + "INSERT INTO counted SELECT unnest('{a,b,c,d}'::text[]), 0;"
                + "GRANT SELECT, UPDATE ON counted TO " + stack.database() + "_app");
        try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
            List<Callable<Void>> acts = new ArrayList<>();
            for (int i = 0; i < rounds * keys.size(); i++) {
                String key = keys.get(i % keys.size());
                acts.add(() -> publishNext(key));
            }
            for (Future<Void> act : clients.invokeAll(acts)) {
                act.get();
            }
        }

        await().atMost(SOON).until(() -> reader.records().size() == rounds * keys.size());
        for (String key : keys) {
            assertThat(reader.values(key)).isEqualTo(numbers(1, rounds));
        }
    }

    @Test
    void anEventThatNoBrokerTakesFailsItsOwnTransaction() throws Exception {
        OutgoingEvent tooLarge =
                new OutgoingEvent(stack.topic(), "a", "org.motcua.tested.v1", "a/1", RECORDED, new byte[8_000_001]);

        assertThatThrownBy(() -> publish(List.of(tooLarge)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org.motcua.tested.v1");
        publish(List.of(
                new OutgoingEvent(stack.topic(), "a", "org.motcua.tested.v1", "a/1", RECORDED, new byte[8_000_000])));

        await().atMost(SOON).until(() -> relay.relayed() == 1);
        assertThat(stack.number("SELECT count(*) FROM outbox")).isZero();
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
        await().during(Duration.ofMillis(300))
                .atMost(SOON)
                .until(() -> reader.records().size() == 1);
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
        await().during(Duration.ofMillis(1_500)).atMost(SOON).until(() -> relay.leads() && !standby.leads());

        relay.stop();

        await().atMost(SOON).until(standby::leads);
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
    void drainsALargeBacklogInOrder() throws Exception {
        int keys = 1_000;
        int rounds = 10;
        OutboxRelay leader = relay;
        leader.stop();
        byte[] kilobyte = "x".repeat(1_000).getBytes(UTF_8);
        for (int round = 1; round <= rounds; round++) {
            publish(large(keys, round, kilobyte));
        }
        OutboxRelay next = startRelay();
        await().atMost(AFTER_OUTAGE).until(() -> next.relayed() == (long) keys * rounds);

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

    /** One act on a key: locks its row, counts, appends. Ids are drawn by whoever comes first, commits come as they come. */
    private Void publishNext(String key) throws SQLException {
        stack.transactions().run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "UPDATE counted SET number = number + 1 WHERE key = ? RETURNING number")) {
                statement.setString(1, key);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    outbox.append(connection, List.of(event(key, row.getInt(1))));
                }
            }
            return null;
        });
        outbox.committed();
        return null;
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
