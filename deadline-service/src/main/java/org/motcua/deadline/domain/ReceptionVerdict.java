package org.motcua.deadline.domain;

import java.time.Instant;

/**
 * What the reception clock of an online submission says.
 *
 * @param dueAt       the last moment for an answer
 * @param provisional whether that moment is in a year whose calendar is not complete
 * @param answeredAt  reception, refusal or withdrawal; null while there is none
 */
public record ReceptionVerdict(Instant dueAt, boolean provisional, Instant answeredAt) {

    /**
     * The moment after which it is a late reception: {@link #dueAt} when it ran out unanswered, or will if nothing
     * happens; null when it was answered in time.
     */
    public Instant lateAt() {
        return answeredAt == null || answeredAt.isAfter(dueAt) ? dueAt : null;
    }
}
