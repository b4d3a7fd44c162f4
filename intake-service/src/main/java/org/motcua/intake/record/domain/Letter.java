package org.motcua.intake.record.domain;

import java.time.Instant;

/**
 * An apology letter with a new due date (form 04).
 *
 * @param newDueAt may lie in the future
 * @param text     its reason, null when unknown
 */
public record Letter(Instant issuedAt, Instant newDueAt, String text) {

    Letter withoutText() {
        return new Letter(issuedAt, newDueAt, null);
    }
}
