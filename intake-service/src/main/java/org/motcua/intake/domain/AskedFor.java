package org.motcua.intake.domain;

import java.time.Instant;

/**
 * A request for a supplement or a payment.
 *
 * @param completedAt null while it is open
 * @param text        what was asked for, null when unknown
 */
public record AskedFor(Instant askedAt, Instant completedAt, String text) {

    AskedFor withoutText() {
        return new AskedFor(askedAt, completedAt, null);
    }

    boolean isOpen() {
        return completedAt == null;
    }
}
