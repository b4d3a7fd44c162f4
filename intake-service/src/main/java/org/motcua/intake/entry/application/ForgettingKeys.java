package org.motcua.intake.entry.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.motcua.postgres.Transactions;

/** Forgets, every hour and a few at a time, the keys of requests that are older than was promised. */
@Singleton
public class ForgettingKeys {

    private static final Logger LOG = Logger.getLogger(ForgettingKeys.class);
    private static final int AT_A_TIME = 1_000;
    private static final Duration EVERY = Duration.ofHours(1);

    private final UsedKeys keys;
    private final Transactions transactions;
    private final Clock clock;
    private final EntryRules rules;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("keys-forgotten").daemon().factory());

    ForgettingKeys(UsedKeys keys, Transactions transactions, Clock clock, EntryRules rules) {
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
        this.rules = rules;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::tryToForget, EVERY.toMinutes(), EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void tryToForget() {
        try {
            forget();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(e, "Old keys of requests stay for another hour");
        }
    }

    /** Forgets all that are too old; how many. */
    public long forget() throws SQLException {
        Instant before = clock.instant().minus(rules.keepKeys());
        long forgotten = 0;
        int more;
        do {
            more = transactions.run(connection -> keys.forget(connection, before, AT_A_TIME));
            forgotten += more;
        } while (more == AT_A_TIME);
        return forgotten;
    }
}
