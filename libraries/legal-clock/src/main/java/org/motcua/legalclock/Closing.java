package org.motcua.legalclock;

import java.time.Instant;
import java.util.Objects;

/**
 * The end of a dossier's clock.
 *
 * @param kind how it ended, not null
 * @param at the moment of the finish, not null, kept to the microsecond
 */
public record Closing(ClosingKind kind, Instant at) {

    public Closing {
        Objects.requireNonNull(kind, "kind");
        at = LegalZone.truncated(Objects.requireNonNull(at, "at"));
    }
}
