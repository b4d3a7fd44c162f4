package org.motcua.intake.record.domain;

import java.time.Instant;

/**
 * A request for a supplement or a payment.
 *
 * @param completedAt null while it is open
 * @param text        what was asked for, null when unknown
 */
public record AskedFor(Instant askedAt, Instant completedAt, String text) {

    /**
     * How many of one kind a dossier may have: far more than any has. Every pause is a reason of each later due date, so
     * that what judging a dossier costs grows with the square of them.
     */
    public static final int MOST = 200;

    AskedFor withoutText() {
        return new AskedFor(askedAt, completedAt, null);
    }

    public boolean isOpen() {
        return completedAt == null;
    }
}
