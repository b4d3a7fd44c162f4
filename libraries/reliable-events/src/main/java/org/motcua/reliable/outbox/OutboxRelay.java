package org.motcua.reliable.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.motcua.reliable.kafka.Backoff;
import org.motcua.reliable.kafka.TopicSetup;

/**
 * Moves events from the outbox to their topics, in order per key. It runs in every instance; one leads, the others
 * stand by. It survives restarts of the database and of the broker: an event leaves the outbox only after the broker
 * has it, so that it is sent at least once.
 */
public final class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration STANDBY = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Map<String, Object> kafka;
    private final TopicSetup topics;
    private final String service;
    private final int batchSize;
    private final WakeUp wakeUp = new WakeUp();
    private final LongAdder relayed = new LongAdder();
    private final Backoff backoff = new Backoff(LOG, "Relay of the outbox");
    private volatile boolean leads;
    private volatile boolean stopped;
    private Thread thread;

    /**
     * A relay.
     *
     * @param kafka     connection properties of the Kafka clients
     * @param service   the name under which events are sent
     * @param batchSize events read, sent and removed at a time
     */
    public OutboxRelay(
            DataSource dataSource, Map<String, Object> kafka, TopicSetup topics, String service, int batchSize) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.topics = topics;
        this.service = service;
        this.batchSize = batchSize;
    }

    /** Starts the relay's thread. */
    public synchronized void start() {
        thread = Thread.ofPlatform().name("motcua-relay").daemon().start(this::run);
    }

    /** Stops it and waits; what was not sent stays in the outbox. */
    public synchronized void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
    }

    /** Tells that there may be events. Costs next to nothing. */
    public void wake() {
        wakeUp.call();
    }

    /** Whether this instance is the one that sends. */
    public boolean leads() {
        return leads;
    }

    public boolean alive() {
        return thread != null && thread.isAlive();
    }

    /** Events sent since the start, counted again when they were sent again. */
    public long relayed() {
        return relayed.sum();
    }

    private void run() {
        try {
            while (!stopped) {
                attempt();
            }
        } catch (InterruptedException e) {
            LOG.debug("Relay stopped");
        }
    }

    private void attempt() throws InterruptedException {
        try (LeaderConnection leader = candidate()) {
            if (leader == null) {
                backoff.over();
                // Not woken by commits: asking for the lock at each of them would cost more than it could gain.
                TimeUnit.MILLISECONDS.sleep(STANDBY.toMillis());
            } else {
                lead(leader.connection());
            }
        } catch (SQLException | RuntimeException | ExecutionException | TimeoutException e) {
            backoff.after(e);
        } finally {
            leads = false;
        }
    }

    private LeaderConnection candidate() throws SQLException {
        Optional<LeaderConnection> leader = LeaderConnection.tryOpen(dataSource);
        return leader.orElse(null);
    }

    private void lead(Connection connection)
            throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        topics.ensure();
        String epoch = UnsentEvents.epoch(connection).toString();
        try (EventSender sender = new EventSender(kafka, service, epoch)) {
            leads = true;
            Sweep sweep = new Sweep(batchSize);
            while (!stopped) {
                boolean more = relay(connection, sender, sweep);
                backoff.over();
                if (!more) {
                    wakeUp.rest(POLL);
                }
            }
        }
    }

    private boolean relay(Connection connection, EventSender sender, Sweep sweep)
            throws SQLException, ExecutionException, InterruptedException {
        List<UnsentEvents.Row> rows = UnsentEvents.after(connection, sweep.from(), batchSize);
        if (!rows.isEmpty()) {
            sender.send(rows.stream().map(UnsentEvents.Row::event).toList());
            UnsentEvents.remove(connection, rows);
            relayed.add(rows.size());
        }
        return sweep.advance(rows);
    }
}
