package org.motcua.deadline.application;

import java.time.Instant;

/**
 * An online submission whose hours of reception ran out without an answer.
 *
 * @param unitName   null while the copy of the catalogue does not have it
 * @param answeredAt reception, refusal or withdrawal after all; null when there is none yet
 */
public record LateReception(
        String code,
        String unit,
        String unitName,
        String procedure,
        Instant submittedAt,
        Instant receptionDueAt,
        Instant answeredAt) {}
