package org.motcua.intake.catalogue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.catalogue.application.CatalogueVersion;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;

/**
 * One change of a procedure.
 *
 * @param version grows with each change of the catalogue
 * @param before  absent when the procedure was new
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureVersionView(
        long version,
        OffsetDateTime changedAt,
        String author,
        String reason,
        ProcedureView before,
        ProcedureView after) {

    static ProcedureVersionView of(CatalogueVersion<CatalogueProcedure> version) {
        return new ProcedureVersionView(
                version.id(),
                Moments.local(version.changedAt()),
                version.author(),
                version.reason(),
                version.before() == null ? null : ProcedureView.of(version.before()),
                ProcedureView.of(version.after()));
    }
}
