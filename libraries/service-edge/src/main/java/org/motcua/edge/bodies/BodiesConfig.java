package org.motcua.edge.bodies;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code motcua.bodies.*}: what the bodies of requests may take. Files that are streamed in have bounds of their own. */
@ConfigMapping(prefix = "motcua.bodies")
public interface BodiesConfig {

    /** The longest body; most resources allow less. */
    @WithDefault("8M")
    MemorySize largest();

    /** The longest body of a caller who has not said who he is. */
    @WithDefault("4K")
    MemorySize largestAnonymous();

    /** In each such time the rest of a body must come, or at least {@link #leastProgress()} of it. */
    @WithDefault("3s")
    Duration patience();

    /** What a longer body must bring in each {@link #patience()}: a slow line may have its time, an idle one may not. */
    @WithDefault("96K")
    MemorySize leastProgress();

    /** Unfinished bodies of one account, or of one network address without a token, at the same time. */
    @WithDefault("32")
    int openPerCaller();

    /**
     * Which part of the heap the bodies of all requests under way may take together, as a divisor; one of the largest always
     * may. Whoever reads a body copies it.
     */
    @WithDefault("20")
    int shareOfHeap();
}
