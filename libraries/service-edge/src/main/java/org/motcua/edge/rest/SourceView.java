package org.motcua.edge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * A service whose facts reach this one.
 *
 * @param heardAt    its latest heartbeat, null when none has come
 * @param ageSeconds all its facts but those of the last so many seconds are applied here; null when nobody tells
 * @param silent     whether nothing has come from it for 20 seconds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SourceView(String service, OffsetDateTime heardAt, Long ageSeconds, boolean silent) {}
