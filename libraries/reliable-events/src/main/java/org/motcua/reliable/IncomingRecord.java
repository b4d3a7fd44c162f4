package org.motcua.reliable;

import java.time.Instant;
import java.util.Map;

/**
 * A record read from a topic.
 *
 * @param value     the payload, null for a tombstone
 * @param timestamp the broker's append time
 * @param headers   the Kafka headers as text
 */
public record IncomingRecord(
        String topic,
        int partition,
        long offset,
        String key,
        byte[] value,
        Instant timestamp,
        Map<String, String> headers) {}
