package org.motcua.reliable.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** {@code motcua.outbox.*}. */
@ConfigMapping(prefix = "motcua.outbox")
public interface OutboxConfig {

    /** Whether this service sends events; then the relay runs. */
    @WithDefault("true")
    boolean enabled();

    /** Events read, sent and removed at a time. */
    @WithDefault("2000")
    int batchSize();

    /** Topics beside those of the contract that this service sends to; created when missing. */
    Optional<Set<String>> topics();
}
