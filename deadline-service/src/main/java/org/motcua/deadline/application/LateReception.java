package org.motcua.deadline.application;

import java.time.Instant;

/**
 * An online submission whose hours of reception ran out without an answer.
 *
 * @param unitName    null while the copy of the catalogue does not have it
 * @param provisional whether {@code receptionDueAt} is in a year whose calendar is not complete
 * @param answeredAt  reception, refusal or withdrawal after all; null when there is none yet
 */
public record LateReception(
        String code,
        String unit,
        String unitName,
        String procedure,
        Instant submittedAt,
        Instant receptionDueAt,
        boolean provisional,
        Instant answeredAt) {}
