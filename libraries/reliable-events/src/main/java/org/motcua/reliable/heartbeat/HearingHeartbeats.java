package org.motcua.reliable.heartbeat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.motcua.contract.ContractJson;
import org.motcua.contract.Heartbeat;
import org.motcua.contract.Heartbeat.Heard;
import org.motcua.contract.Topics;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.consumer.Positions;
import org.motcua.reliable.kafka.Backoff;
import org.motcua.reliable.kafka.TopicEnds;
import org.motcua.reliable.kafka.TopicSetup;

/**
 * Hears the heartbeats of the service whose facts this one reads, in every instance, and compares them with the
 * positions that the instances share. Nothing is stored: after a start the next heartbeat tells all.
 */
public final class HearingHeartbeats {

    private static final Logger LOG = Logger.getLogger(HearingHeartbeats.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final String NOW = "SELECT clock_timestamp()";

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final TopicSetup topics;
    private final Transactions transactions;
    private final String source;
    private final HeardHeartbeats heartbeats = new HeardHeartbeats();
    private final Backoff backoff = new Backoff(LOG, "Hearing of heartbeats");
    private volatile Look latest;
    private volatile boolean stopped;
    private Thread thread;

    /** What was known at a moment of the database's clock, which this machine's ran on from. */
    private record Look(Instant at, long nanos, List<Heard> heard) {}

    /**
     * A listener, not yet started.
     *
     * @param consumers opens a consumer that belongs to no group
     * @param source    the service whose facts are read; null when none are
     */
    public HearingHeartbeats(
            Supplier<Consumer<String, byte[]>> consumers, TopicSetup topics, Transactions transactions, String source) {
        this.consumers = consumers;
        this.topics = topics;
        this.transactions = transactions;
        this.source = source;
    }

    /** Starts its thread, if there is anything to hear. */
    public synchronized void start() {
        if (source != null) {
            thread = Thread.ofPlatform().name("motcua-hearing").daemon().start(this::run);
        }
    }

    /** Stops it and waits. */
    public synchronized void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
    }

    /** What is applied of whose facts; costs nothing. */
    public List<Heard> heard() {
        Look look = latest;
        return look == null ? unheard() : look.heard();
    }

    /** How old what this service knows is, now; null before its database was first asked, and when it reads no facts. */
    public Freshness freshness() {
        Look look = latest;
        return look == null ? null : new Freshness(look.at().plusNanos(System.nanoTime() - look.nanos()), look.heard());
    }

    private List<Heard> unheard() {
        return source == null ? List.of() : List.of(new Heard(source, null, null));
    }

    private void run() {
        try {
            while (!stopped) {
                listen();
            }
        } catch (InterruptedException | InterruptException e) {
            LOG.debug("Hearing of heartbeats stopped");
        }
    }

    private void listen() throws InterruptedException {
        try {
            look(Map.of());
            topics.ensure();
            Consumer<String, byte[]> consumer = consumers.get();
            try {
                listen(consumer);
            } finally {
                consumer.close(CloseOptions.timeout(Duration.ZERO));
            }
        } catch (InterruptException e) {
            throw e;
        } catch (SQLException | KafkaException | ExecutionException | TimeoutException e) {
            backoff.after(e);
        }
    }

    private void listen(Consumer<String, byte[]> consumer) throws SQLException {
        toTheLatest(consumer);
        while (!stopped) {
            consumer.poll(LOOK).forEach(this::hear);
            look(heartbeats.waits() ? transactions.run(Positions::all) : Map.of());
            backoff.over();
        }
    }

    /** To the last record of each partition: older ones tell nothing more. */
    private void toTheLatest(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = TopicEnds.partitions(Topics.heartbeat(source));
        consumer.assign(partitions);
        consumer.endOffsets(partitions, LOOK.multipliedBy(5))
                .forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - 1)));
    }

    private void hear(ConsumerRecord<String, byte[]> message) {
        try {
            heartbeats.hear(ContractJson.decode(message.value(), Heartbeat.class));
        } catch (ContractJson.UnreadableRecord e) {
            LOG.warnf(
                    "Heartbeat at offset %d of %s is passed over: %s",
                    message.offset(), message.topic(), e.getMessage());
        }
    }

    private void look(Map<TopicPartition, Long> positions) throws SQLException {
        heartbeats.advance(positions);
        long nanos = System.nanoTime();
        latest = new Look(transactions.run(HearingHeartbeats::now), nanos, heartbeats.heard(source));
    }

    private static Instant now(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NOW);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }
}
