package org.motcua.legalclock;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One step of a dossier's way through the offices: the share of time that a unit or an officer has for it.
 *
 * @param startedAt the moment the step began, not null, kept to the microsecond
 * @param share the time it may take, not null
 * @param policy what the dossier's requests do to its clocks, not null
 * @param requests the dossier's supplements and payments, in any order, not null; what lies outside the step is left out
 * @param endedAt the moment it was done, or the dossier closed, not before {@code startedAt}; null while it is open
 */
public record Step(Instant startedAt, Limit share, PausePolicy policy, List<Request> requests, Instant endedAt) {

    /** @throws IllegalArgumentException when the end is before the start */
    public Step {
        startedAt = LegalZone.truncated(Objects.requireNonNull(startedAt, "startedAt"));
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(policy, "policy");
        requests = List.copyOf(requests);
        endedAt = LegalZone.truncated(endedAt);
        if (endedAt != null && endedAt.isBefore(startedAt)) {
            throw new IllegalArgumentException("a step ends before it starts");
        }
    }
}
