package org.motcua.deadline.domain;

import java.time.Instant;
import java.util.Objects;
import org.motcua.legalclock.OfficeHours;

/**
 * How a dossier was handed in.
 *
 * @param at     when
 * @param online whether the reception clock runs: only online submissions wait for an answer
 * @param hours  the unit's office hours
 */
public record Submission(Instant at, boolean online, OfficeHours hours) {

    public Submission {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(hours, "hours");
    }
}
