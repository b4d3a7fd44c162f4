package org.motcua.reliable.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** {@code motcua.heartbeat.*}. */
@ConfigMapping(prefix = "motcua.heartbeat")
public interface HeartbeatConfig {

    /** The topic of this service's facts, behind which its heartbeats go; absent: it has no facts to send. */
    Optional<String> facts();

    /** The service whose facts this one reads and whose heartbeats it hears; absent: none. */
    Optional<String> source();

    /** Between two heartbeats. */
    @WithDefault("5s")
    Duration interval();

    /** When what this service knows is older, its health says that it is not well. */
    @WithDefault("60s")
    Duration oldest();
}
