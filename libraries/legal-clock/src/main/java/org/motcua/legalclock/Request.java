package org.motcua.legalclock;

import java.time.Instant;
import java.util.Objects;

/**
 * A request to the applicant, which may pause the clock for {@code askedAt ≤ t < completedAt}.
 *
 * @param kind what is asked for, not null
 * @param askedAt the moment of the request, not null, kept to the microsecond
 * @param completedAt the moment it was met, not before {@code askedAt}; null while it is open
 */
public record Request(RequestKind kind, Instant askedAt, Instant completedAt) {

    /** @throws IllegalArgumentException when the completion is before the request */
    public Request {
        Objects.requireNonNull(kind, "kind");
        askedAt = LegalZone.truncated(Objects.requireNonNull(askedAt, "askedAt"));
        completedAt = LegalZone.truncated(completedAt);
        if (completedAt != null && completedAt.isBefore(askedAt)) {
            throw new IllegalArgumentException("a request is completed before it is asked");
        }
    }
}
