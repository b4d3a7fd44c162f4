package org.motcua.edge.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to serve with settings that are safe on one machine only. The profile {@code local}, whose services nobody else
 * reaches, and tests may have them.
 */
@Singleton
public class SafeStart {

    private static final List<String> ON_ONE_MACHINE = List.of("local", "test");

    private final List<String> profiles;
    private final Config config;

    SafeStart(@ConfigProperty(name = "quarkus.profile", defaultValue = "prod") List<String> profiles, Config config) {
        this.profiles = profiles;
        this.config = config;
    }

    /**
     * Looks before anything of the service begins to work.
     *
     * @throws IllegalStateException that says all that is wrong, so that it is put right at once
     */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (profiles.stream().anyMatch(ON_ONE_MACHINE::contains)) {
            return;
        }
        List<String> faults = new UnsafeSettings(config).faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The service does not start outside the profile local: " + String.join(" ", faults));
        }
    }
}
