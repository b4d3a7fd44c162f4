package org.motcua.legalclock;

import java.time.Instant;
import java.util.Objects;

/**
 * A letter of apology and extension (form 04, Decree 61/2018/NĐ-CP). It never erases the first due date.
 *
 * @param issuedAt the moment of the letter, not null, kept to the microsecond
 * @param newDueAt the new appointment it names, not null, kept to the microsecond
 */
public record Extension(Instant issuedAt, Instant newDueAt) {

    public Extension {
        issuedAt = LegalZone.truncated(Objects.requireNonNull(issuedAt, "issuedAt"));
        newDueAt = LegalZone.truncated(Objects.requireNonNull(newDueAt, "newDueAt"));
    }
}
