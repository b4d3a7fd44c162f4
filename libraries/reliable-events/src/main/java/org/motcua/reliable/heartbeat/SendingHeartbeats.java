package org.motcua.reliable.heartbeat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.motcua.contract.ContractJson;
import org.motcua.contract.Heartbeat;
import org.motcua.contract.Heartbeat.Heard;
import org.motcua.contract.Topics;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.Outbox;
import org.motcua.reliable.OutgoingEvent;
import org.motcua.reliable.kafka.Backoff;
import org.motcua.reliable.kafka.TopicEnds;
import org.motcua.reliable.kafka.TopicSetup;

/** Sends a heartbeat every few seconds while this instance sends the service's facts. */
public final class SendingHeartbeats {

    private static final Logger LOG = Logger.getLogger(SendingHeartbeats.class);
    private static final String TYPE = "org.motcua.heartbeat.v1";

    private final Transactions transactions;
    private final Outbox outbox;
    private final TopicSetup topics;
    private final TopicEnds ends;
    private final Route route;
    private final BooleanSupplier leads;
    private final Supplier<List<Heard>> hearing;
    private final Backoff backoff = new Backoff(LOG, "Heartbeat");
    private Candidate candidate;
    private volatile boolean stopped;
    private Thread thread;

    /**
     * How a service's heartbeats go.
     *
     * @param service  its name
     * @param facts    the topic of its facts
     * @param interval between two heartbeats
     */
    public record Route(String service, String facts, Duration interval) {}

    /**
     * A sender, not yet started.
     *
     * @param leads   whether this instance sends the service's facts
     * @param hearing what is applied of others
     */
    public SendingHeartbeats(
            Transactions transactions,
            Outbox outbox,
            TopicSetup topics,
            TopicEnds ends,
            Route route,
            BooleanSupplier leads,
            Supplier<List<Heard>> hearing) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.topics = topics;
        this.ends = ends;
        this.route = route;
        this.leads = leads;
        this.hearing = hearing;
    }

    /** Starts its thread. */
    public synchronized void start() {
        thread = Thread.ofPlatform().name("motcua-heartbeat").daemon().start(this::run);
    }

    /** Stops it and waits. */
    public synchronized void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
        ends.close();
    }

    private void run() {
        try {
            while (!stopped) {
                TimeUnit.MILLISECONDS.sleep(route.interval().toMillis());
                attempt();
            }
        } catch (InterruptedException e) {
            LOG.debug("Heartbeat stopped");
        }
    }

    private void attempt() throws InterruptedException {
        try {
            if (leads.getAsBoolean()) {
                topics.ensure();
                beat();
            } else {
                candidate = null;
            }
            backoff.over();
        } catch (SQLException | KafkaException | ExecutionException | TimeoutException e) {
            backoff.after(e);
        }
    }

    /** Tells the moment of now if nothing waits in the outbox, otherwise that of an earlier call, or nothing yet. */
    private void beat() throws SQLException {
        if (candidate == null) {
            List<Heard> heard = hearing.get();
            candidate = transactions.run(connection -> Candidate.now(connection, heard));
        }
        Candidate told = candidate;
        boolean sent = transactions.run(told::isSent);
        if (sent) {
            candidate = null;
            Heartbeat heartbeat =
                    new Heartbeat(route.service(), told.at(), route.facts(), ends.of(route.facts()), told.heard());
            transactions.run(connection -> append(connection, heartbeat));
            outbox.committed();
        }
    }

    private Optional<Instant> append(Connection connection, Heartbeat heartbeat) throws SQLException {
        String id = "heartbeat-" + route.service() + "-" + heartbeat.at();
        outbox.append(
                connection,
                List.of(new OutgoingEvent(
                        Topics.heartbeat(route.service()),
                        route.service(),
                        TYPE,
                        id,
                        heartbeat.at(),
                        ContractJson.encode(heartbeat))));
        return Optional.of(heartbeat.at());
    }
}
