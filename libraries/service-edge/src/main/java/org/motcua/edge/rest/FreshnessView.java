package org.motcua.edge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * How fresh an answer is, so that a figure that stands still is not taken for one that nothing has changed.
 *
 * @param asOf             when it was answered
 * @param intakeAgeSeconds all that intake had recorded by then, but for the last so many seconds, is in the answer; null when
 *                         nobody tells
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FreshnessView(OffsetDateTime asOf, Long intakeAgeSeconds) {}
