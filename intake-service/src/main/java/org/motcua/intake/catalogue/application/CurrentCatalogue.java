package org.motcua.intake.catalogue.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.motcua.intake.catalogue.domain.CatalogueRules;

/**
 * The catalogue in memory, for whatever must not wait. A change made by this instance holds at once; one made by
 * another instance holds within a second: that is how often the number of the latest change is asked for.
 */
@Singleton
public class CurrentCatalogue {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final CatalogueReading stored;
    private final LongSupplier nanos;
    private final AtomicLong askAgain;
    private volatile CatalogueSnapshot snapshot;

    @Inject
    CurrentCatalogue(CatalogueReading stored) {
        this(stored, System::nanoTime);
    }

    /** @param nanos a clock that only ever moves forward */
    CurrentCatalogue(CatalogueReading stored, LongSupplier nanos) {
        this.stored = stored;
        this.nanos = nanos;
        this.askAgain = new AtomicLong(nanos.getAsLong());
    }

    /** The whole catalogue. */
    public CatalogueSnapshot snapshot() {
        CatalogueSnapshot known = snapshot;
        if (known == null) {
            return load();
        }
        long now = nanos.getAsLong();
        long due = askAgain.get();
        boolean asks = now - due >= 0 && askAgain.compareAndSet(due, now + TRUSTED.toNanos());
        return asks && stored.version() != known.version() ? load() : known;
    }

    /** What imports and acts need of it. */
    public CatalogueRules rules() {
        return snapshot().rules();
    }

    /** Loads at the next use, because this instance has changed the catalogue. */
    synchronized void changed() {
        snapshot = null;
    }

    /** One thread loads; others that find nothing newer wait for it. */
    private synchronized CatalogueSnapshot load() {
        if (snapshot == null || snapshot.version() != stored.version()) {
            snapshot = stored.snapshot();
        }
        return snapshot;
    }
}
