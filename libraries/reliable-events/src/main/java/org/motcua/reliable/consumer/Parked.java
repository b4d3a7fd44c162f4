package org.motcua.reliable.consumer;

import java.time.Instant;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.Refusal;

/**
 * A parked record.
 *
 * @param record   its key is empty when it came without one
 * @param parkedAt when it was parked
 */
public record Parked(long id, IncomingRecord record, Refusal.Reason reason, String detail, Instant parkedAt) {}
