package org.motcua.reliable.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** {@code motcua.consumer.*}. */
@ConfigMapping(prefix = "motcua.consumer")
public interface ConsumerConfig {

    /** Topics that this service reads; each needs a handler bean. Absent: it reads none. */
    Optional<Set<String>> topics();

    /** Largest number of records applied in one transaction. */
    @WithDefault("2000")
    int batchSize();
}
