package org.motcua.reliable.consumer;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.kafka.Backoff;
import org.motcua.reliable.kafka.TopicSetup;

/**
 * Reads the service's topics on one thread and applies each poll in one transaction. It outlives the database and the
 * broker: whatever fails is tried again from the stored positions.
 */
public final class ConsumerRunner {

    private static final Logger LOG = Logger.getLogger(ConsumerRunner.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int IDLE_POLLS_BETWEEN_CHECKS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConsumerSettings settings;
    private final TopicSetup topics;
    private final Transactions transactions;
    private final Handlers handlers;
    private final BatchApplication batch;
    private final LongAdder consumed = new LongAdder();
    private final Backoff backoff = new Backoff(LOG, "Consumer");
    private volatile Consumer<String, byte[]> current;
    private volatile boolean stopped;
    private volatile long lag;
    private int idlePolls;
    private Thread thread;

    public ConsumerRunner(ConsumerSettings settings, TopicSetup topics, Transactions transactions, Handlers handlers) {
        this.settings = settings;
        this.topics = topics;
        this.transactions = transactions;
        this.handlers = handlers;
        this.batch = new BatchApplication(handlers);
    }

    /** Starts the consumer's thread, unless the service reads nothing. */
    public synchronized void start() {
        if (!handlers.topics().isEmpty()) {
            thread = Thread.ofPlatform().name("motcua-consumer").daemon().start(this::run);
        }
    }

    /** Ends the transaction under way, leaves the group and waits. */
    public synchronized void stop() throws InterruptedException {
        stopped = true;
        Consumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null && !thread.join(PATIENCE)) {
            thread.interrupt();
            thread.join(PATIENCE);
        }
    }

    /** Whether the thread does its work, or has none to do. */
    public boolean alive() {
        return handlers.topics().isEmpty() || thread != null && thread.isAlive();
    }

    /** Records applied, or recognised as applied before, since the start. */
    public long consumed() {
        return consumed.sum();
    }

    /** Records applied outside the thread, by a replay. */
    void alsoConsumed(long records) {
        consumed.add(records);
    }

    /** Records this instance has yet to apply, as far as it knows without asking. */
    public long lag() {
        return lag;
    }

    private void run() {
        try {
            while (!stopped) {
                session();
            }
        } catch (InterruptedException e) {
            LOG.debug("Consumer interrupted");
        }
    }

    private void session() throws InterruptedException {
        try {
            topics.ensure();
            try (Consumer<String, byte[]> consumer = settings.open()) {
                current = consumer;
                Placement placement = new Placement(consumer, transactions);
                consumer.subscribe(handlers.topics(), placement);
                while (!stopped) {
                    step(consumer, placement);
                }
            }
        } catch (WakeupException e) {
            LOG.debug("Consumer asked to stop");
        } catch (RuntimeException | ExecutionException | TimeoutException e) {
            backoff.after(e);
        } finally {
            current = null;
        }
    }

    private void step(Consumer<String, byte[]> consumer, Placement placement) throws InterruptedException {
        try {
            placement.place();
            ConsumerRecords<String, byte[]> records = poll(consumer, placement);
            List<Move> moves = placement.moves(records);
            if (moves.isEmpty()) {
                idle(placement);
            } else {
                apply(placement, moves, incoming(records, moves));
            }
            lag = lag(consumer);
            if (placement.complete()) {
                backoff.over();
            }
        } catch (PositionLost e) {
            LOG.warn("A consumer position was moved by somebody else; reading goes on from there");
            placement.displace();
        } catch (SQLException e) {
            placement.displace();
            backoff.after(e);
            // Keeps the membership in the group while the database is away: all partitions are paused now.
            consumer.poll(Duration.ZERO);
        }
    }

    private ConsumerRecords<String, byte[]> poll(Consumer<String, byte[]> consumer, Placement placement)
            throws SQLException {
        try {
            return consumer.poll(POLL);
        } catch (InvalidOffsetException e) {
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(e.partitions(), PATIENCE);
            LOG.errorf("Stored positions are outside their partitions, which are read from the start: %s", beginnings);
            placement.restart(beginnings);
            return ConsumerRecords.empty();
        }
    }

    private void idle(Placement placement) throws SQLException {
        if (++idlePolls >= IDLE_POLLS_BETWEEN_CHECKS) {
            idlePolls = 0;
            placement.verify();
        }
    }

    private void apply(Placement placement, List<Move> moves, List<IncomingRecord> records) throws SQLException {
        idlePolls = 0;
        int applied = transactions.run(connection -> batch.apply(connection, moves, records));
        placement.moved(moves);
        consumed.add(applied);
    }

    private static List<IncomingRecord> incoming(ConsumerRecords<String, byte[]> records, List<Move> moves) {
        return moves.stream()
                .map(Move::partition)
                .flatMap(partition -> records.records(partition).stream())
                .map(ConsumerSettings::incoming)
                .collect(Collectors.toList());
    }

    private static long lag(Consumer<?, ?> consumer) {
        return consumer.assignment().stream()
                .map(consumer::currentLag)
                .mapToLong(lag -> lag.orElse(0))
                .sum();
    }
}
