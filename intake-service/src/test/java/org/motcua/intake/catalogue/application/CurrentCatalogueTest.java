package org.motcua.intake.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurrentCatalogueTest {

    private final Stored stored = new Stored();
    private long nanos = Long.MAX_VALUE - 100;
    private final CurrentCatalogue catalogue = new CurrentCatalogue(stored, () -> nanos);

    /** Counts what it is asked. */
    private static final class Stored implements CatalogueReading {
        private long version = 1;
        private int asked;
        private int loaded;

        @Override
        public long version() {
            asked++;
            return version;
        }

        @Override
        public CatalogueSnapshot snapshot() {
            loaded++;
            return CatalogueSnapshot.of(version, Map.of(), Map.of(), 1, 1);
        }
    }

    @Test
    void withinASecondTheDatabaseIsAskedAtMostOnce() {
        catalogue.snapshot();
        stored.asked = 0;

        for (int i = 0; i < 1_000; i++) {
            catalogue.snapshot();
        }

        assertThat(stored.asked).isEqualTo(1);
        assertThat(stored.loaded).isEqualTo(1);
    }

    @Test
    void aChangeByAnotherInstanceHoldsAfterASecond() {
        catalogue.snapshot();
        catalogue.snapshot();
        stored.version = 2;

        long atOnce = catalogue.snapshot().version();
        nanos += Duration.ofSeconds(1).toNanos();

        assertThat(atOnce).isEqualTo(1);
        assertThat(catalogue.snapshot().version()).isEqualTo(2);
    }

    @Test
    void aChangeByThisInstanceHoldsAtOnce() {
        catalogue.snapshot();
        catalogue.snapshot();
        stored.version = 2;

        catalogue.changed();

        assertThat(catalogue.snapshot().version()).isEqualTo(2);
    }

    @Test
    void anUnchangedCatalogueIsNotLoadedAgain() {
        catalogue.snapshot();

        nanos += Duration.ofMinutes(1).toNanos();
        catalogue.snapshot();

        assertThat(stored.loaded).isEqualTo(1);
    }
}
