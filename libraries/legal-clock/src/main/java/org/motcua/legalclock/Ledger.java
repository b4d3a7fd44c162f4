package org.motcua.legalclock;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that a dossier's due date depends on, besides the calendar and the office hours: the facts, in any order.
 *
 * @param receivedAt acceptance (not submission), not null, kept to the microsecond
 * @param limit the limit in force on the local day of reception, not null
 * @param policy what requests do to the clock, not null
 * @param requests supplements and payments, in any order, not null
 * @param extensions letters of extension, in any order, not null
 * @param closing the finish; null while the dossier is open
 * @param maxExtensions how many letters may count for {@link Basis#RESCHEDULED}, the earliest first; not negative
 */
public record Ledger(
        Instant receivedAt,
        Limit limit,
        PausePolicy policy,
        List<Request> requests,
        List<Extension> extensions,
        Closing closing,
        int maxExtensions) {

    /** @throws IllegalArgumentException when the closing is before the reception, or the maximum is negative */
    public Ledger {
        receivedAt = LegalZone.truncated(Objects.requireNonNull(receivedAt, "receivedAt"));
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(policy, "policy");
        requests = List.copyOf(requests);
        extensions = List.copyOf(extensions);
        if (closing != null && closing.at().isBefore(receivedAt)) {
            throw new IllegalArgumentException("a dossier is closed before it is received");
        }
        if (maxExtensions < 0) {
            throw new IllegalArgumentException("maxExtensions is negative");
        }
    }
}
