package org.motcua.edge.time;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.legalclock.LegalZone;

/** Produces the service's clock, in the zone Asia/Ho_Chi_Minh. */
@Singleton
public class ClockProducer {

    private static final List<String> SHIFTABLE = List.of("local", "test");

    private final Clock clock;

    /**
     * Chooses the clock.
     *
     * @throws IllegalStateException when an offset file is configured outside the profiles {@code local} and
     *     {@code test}
     */
    ClockProducer(
            @ConfigProperty(name = "motcua.clock") Optional<String> file,
            @ConfigProperty(name = "quarkus.profile", defaultValue = "prod") List<String> profiles) {
        this.clock = clock(file, profiles);
    }

    static Clock clock(Optional<String> file, List<String> profiles) {
        Clock real = Clock.system(LegalZone.ZONE);
        if (file.isEmpty()) {
            return real;
        }
        if (profiles.stream().noneMatch(SHIFTABLE::contains)) {
            throw new IllegalStateException("MOTCUA_CLOCK shifts the time and is refused outside the profile local");
        }
        return new OffsetClock(real, Path.of(file.get()));
    }

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    /** Makes the refusal happen at start, not at the first use. */
    void start(@Observes StartupEvent event) {
        clock.instant();
    }
}
