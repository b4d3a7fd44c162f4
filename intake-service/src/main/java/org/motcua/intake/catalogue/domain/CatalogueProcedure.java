package org.motcua.intake.catalogue.domain;

import java.util.List;
import org.motcua.contract.CatalogueEntry.ProcedureEntry;
import org.motcua.contract.LimitVersion;
import org.motcua.legalclock.PausePolicy;

/**
 * A procedure of the catalogue.
 *
 * @param level         highest service level offered, null when unknown
 * @param pausePolicy   what holds before the first of {@code pausePolicies}
 * @param pausePolicies changes of the pause policy, in order of the day from which they hold
 * @param limits        the versions of its time limit, in order of the day from which they hold; at least one
 * @param steps         in order
 * @param fees          what the applicant pays
 * @param papers        what the applicant hands in
 */
public record CatalogueProcedure(
        String code,
        String name,
        String field,
        String fieldName,
        Integer level,
        PausePolicy pausePolicy,
        List<PausePolicyVersion> pausePolicies,
        List<LimitVersion> limits,
        List<ProcedureStep> steps,
        List<Fee> fees,
        List<Paper> papers) {

    public CatalogueProcedure {
        pausePolicies = List.copyOf(pausePolicies);
        limits = List.copyOf(limits);
        steps = List.copyOf(steps);
        fees = List.copyOf(fees);
        papers = List.copyOf(papers);
    }

    /**
     * A fee.
     *
     * @param amount in dong, 0 or more
     * @param note   when it is due or on what it depends, null when there is nothing to say
     */
    public record Fee(String name, long amount, String note) {}

    /**
     * A paper of a complete dossier.
     *
     * @param originals how many originals
     * @param copies    how many copies
     * @param required  whether the dossier is incomplete without it
     */
    public record Paper(String name, int originals, int copies, boolean required) {}

    public ProcedureEntry published() {
        return new ProcedureEntry(code, name, field, fieldName);
    }

    public ProcedureRules rules() {
        return new ProcedureRules(code, field, pausePolicy, pausePolicies, limits, steps);
    }
}
