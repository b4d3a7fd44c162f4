package org.motcua.intake.imports.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.motcua.intake.imports.application.ImportOutcome.Running;
import org.motcua.intake.imports.application.ImportOutcome.TooMany;
import org.motcua.intake.imports.application.Imports.Attempt;
import org.motcua.intake.record.application.Retries;

/** The imports that run in this instance: a few at a time, each id once. */
@Singleton
public class RunningImports {

    private final Imports imports;
    private final Clock clock;
    private final Semaphore places;
    private final Duration retryFor;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    RunningImports(Imports imports, Clock clock, ImportLimits limits) {
        this.imports = imports;
        this.clock = clock;
        this.places = new Semaphore(limits.concurrent());
        this.retryFor = limits.retryFor();
    }

    /** What ran when the service last went down does not run any more. */
    void start(@Observes StartupEvent event) throws SQLException {
        imports.interruptAllBut(Set.of(), clock.instant());
    }

    /** An attempt that has begun, or, if it is not null, why none may. */
    record Beginning(Attempt attempt, ImportOutcome refused) {}

    /** Begins an attempt, if its id is not running and a place is free. */
    Beginning begin(ImportOrder order) throws SQLException {
        if (!places.tryAcquire()) {
            return new Beginning(null, new TooMany());
        }
        Optional<Attempt> attempt = Optional.empty();
        try {
            attempt = running.add(order.id()) ? tryBegin(order) : Optional.empty();
        } finally {
            if (attempt.isEmpty()) {
                places.release();
            }
        }
        return attempt.map(begun -> new Beginning(begun, null)).orElseGet(() -> new Beginning(null, new Running()));
    }

    private Optional<Attempt> tryBegin(ImportOrder order) throws SQLException {
        boolean begun = false;
        try {
            imports.interruptAllBut(running, clock.instant());
            Optional<Attempt> attempt = imports.begin(order, clock.instant());
            begun = attempt.isPresent();
            return attempt;
        } finally {
            if (!begun) {
                running.remove(order.id());
            }
        }
    }

    void end(Attempt attempt, ImportState state) throws SQLException {
        try {
            Retries.run(() -> imports.finish(attempt, state, clock.instant()), retryFor);
        } finally {
            running.remove(attempt.id());
            places.release();
        }
    }
}
