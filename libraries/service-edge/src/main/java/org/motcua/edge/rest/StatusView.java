package org.motcua.edge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * How far a service is. {@code lagRecords} 0 with {@code outboxPending} 0 means that all that had arrived is applied
 * and all that followed from it is sent.
 *
 * @param applied       next offset by partition of the service's main topic
 * @param lagRecords    records not yet applied in all topics, null when the broker does not answer
 * @param lagSeconds    age of the oldest of them, 0 when there is none, null when the broker does not answer
 * @param parked        number of parked records
 * @param parkedDossiers keys that wait, at most 20; empty unless the caller is an administrator without a unit
 * @param epochs        latest stream epoch by topic
 * @param sources       the services whose facts reach this one, the nearest first; empty for intake
 * @param silentFrom    the nearest of them from which nothing comes any more, null when all are heard
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StatusView(
        String service,
        Map<Integer, Long> applied,
        Long lagRecords,
        Long lagSeconds,
        long parked,
        long outboxPending,
        String broker,
        List<Stuck> parkedDossiers,
        Map<String, String> epochs,
        List<SourceView> sources,
        String silentFrom) {

    /** A key that waits and why; {@code since} with the offset +07:00. */
    public record Stuck(String code, String reason, String detail, OffsetDateTime since) {}
}
