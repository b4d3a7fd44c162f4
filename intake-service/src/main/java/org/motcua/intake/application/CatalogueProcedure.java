package org.motcua.intake.application;

import java.util.List;
import org.motcua.contract.CatalogueEntry.ProcedureEntry;
import org.motcua.contract.LimitVersion;
import org.motcua.legalclock.PausePolicy;

/**
 * A procedure of the catalogue.
 *
 * @param level  highest service level offered, null when unknown
 * @param limits the versions of its time limit, in order of the day from which they hold; at least one
 */
public record CatalogueProcedure(
        String code,
        String name,
        String field,
        String fieldName,
        Integer level,
        PausePolicy pausePolicy,
        List<LimitVersion> limits) {

    ProcedureEntry published() {
        return new ProcedureEntry(code, name, field, fieldName);
    }
}
