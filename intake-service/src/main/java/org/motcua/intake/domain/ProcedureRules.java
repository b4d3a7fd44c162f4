package org.motcua.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.motcua.contract.LimitVersion;
import org.motcua.legalclock.PausePolicy;

/**
 * A procedure as the catalogue has it now.
 *
 * @param limits the versions of its time limit, in order of the day from which they hold
 */
public record ProcedureRules(String code, String field, PausePolicy pausePolicy, List<LimitVersion> limits) {

    public ProcedureRules {
        limits = List.copyOf(limits);
    }

    /** The limit in force on this local day, empty before the first one. */
    public Optional<LimitVersion> limitOn(LocalDate day) {
        LimitVersion inForce = null;
        for (LimitVersion version : limits) {
            if (!version.effectiveFrom().isAfter(day)) {
                inForce = version;
            }
        }
        return Optional.ofNullable(inForce);
    }
}
