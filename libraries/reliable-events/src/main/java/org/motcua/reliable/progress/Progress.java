package org.motcua.reliable.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far a service is.
 *
 * @param applied       next offset by partition of the primary topic
 * @param lagRecords    records not yet applied, null when the broker did not answer
 * @param lagSeconds    age of the oldest of them, 0 when there is none, null when the broker did not answer
 * @param parked        number of parked records
 * @param outboxPending number of events not yet sent
 * @param oldestParked  the first parked record of each of some keys, oldest first
 * @param epochs        latest stream epoch by topic
 */
public record Progress(
        Map<Integer, Long> applied,
        Long lagRecords,
        Long lagSeconds,
        long parked,
        long outboxPending,
        List<Stuck> oldestParked,
        Map<String, String> epochs) {

    /** A key that waits. */
    public record Stuck(String key, String reason, String detail, Instant since) {}
}
