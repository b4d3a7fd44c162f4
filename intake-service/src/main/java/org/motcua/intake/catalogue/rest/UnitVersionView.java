package org.motcua.intake.catalogue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.catalogue.application.CatalogueVersion;
import org.motcua.intake.catalogue.domain.CatalogueUnit;

/**
 * One change of a unit.
 *
 * @param version grows with each change of the catalogue
 * @param before  absent when the unit was new
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitVersionView(
        long version, OffsetDateTime changedAt, String author, String reason, UnitView before, UnitView after) {

    static UnitVersionView of(CatalogueVersion<CatalogueUnit> version) {
        return new UnitVersionView(
                version.id(),
                Moments.local(version.changedAt()),
                version.author(),
                version.reason(),
                version.before() == null ? null : UnitView.of(version.before()),
                UnitView.of(version.after()));
    }
}
