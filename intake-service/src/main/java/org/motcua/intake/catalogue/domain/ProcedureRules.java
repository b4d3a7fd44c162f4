package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.motcua.contract.LimitVersion;
import org.motcua.legalclock.PausePolicy;

/**
 * A procedure as the catalogue has it now.
 *
 * @param pausePolicy   what holds before the first of {@code pausePolicies}
 * @param pausePolicies changes of the pause policy, in order of the day from which they hold; mostly none
 * @param limits        the versions of its time limit, in order of the day from which they hold
 * @param steps         in order; empty when the procedure has none
 */
public record ProcedureRules(
        String code,
        String field,
        PausePolicy pausePolicy,
        List<PausePolicyVersion> pausePolicies,
        List<LimitVersion> limits,
        List<ProcedureStep> steps) {

    public ProcedureRules {
        pausePolicies = List.copyOf(pausePolicies);
        limits = List.copyOf(limits);
        steps = List.copyOf(steps);
    }

    /** A procedure without steps, whose pause policy never changed. */
    public ProcedureRules(String code, String field, PausePolicy pausePolicy, List<LimitVersion> limits) {
        this(code, field, pausePolicy, List.of(), limits, List.of());
    }

    /** The limit in force on this local day, empty before the first one. */
    public Optional<LimitVersion> limitOn(LocalDate day) {
        return limits.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The pause policy in force on this local day. */
    public PausePolicy pausePolicyOn(LocalDate day) {
        return pausePolicies.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(PausePolicyVersion::policy)
                .orElse(pausePolicy);
    }

    /** The step of that code. */
    public Optional<ProcedureStep> step(String stepCode) {
        return steps.stream().filter(step -> step.code().equals(stepCode)).findFirst();
    }
}
