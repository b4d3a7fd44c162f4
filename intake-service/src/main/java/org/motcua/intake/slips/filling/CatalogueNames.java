package org.motcua.intake.slips.filling;

import java.time.LocalDate;
import org.motcua.intake.catalogue.application.CatalogueSnapshot;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.domain.CounterDetails;

/** Names by code; what the catalogue does not know goes by its code. Null has no name. */
record CatalogueNames(CatalogueSnapshot catalogue) {

    String unit(String code) {
        CatalogueUnit unit = code == null ? null : catalogue.units().get(code);
        return unit == null ? code : unit.name();
    }

    /** The name of the unit above on a local day; null at the top. */
    String above(String code, LocalDate day) {
        CatalogueUnit unit = catalogue.units().get(code);
        return unit == null ? null : unit(unit.parentOn(day));
    }

    /** What a unit's slips say of its counter on a local day. */
    CounterDetails counter(String code, LocalDate day) {
        CatalogueUnit unit = code == null ? null : catalogue.units().get(code);
        return unit == null ? CounterDetails.UNKNOWN : unit.counterOn(day);
    }

    /** The place that a unit's slips name on a local day: its own, or the one configured for all; null when none is. */
    String place(String code, LocalDate day, SlipSettings settings) {
        String own = counter(code, day).place();
        return own == null ? settings.place() : own;
    }

    String procedure(String code) {
        CatalogueProcedure procedure = catalogue.procedures().get(code);
        return procedure == null ? code : procedure.name();
    }

    String field(String code) {
        return catalogue.procedures().values().stream()
                .filter(procedure -> procedure.field().equals(code))
                .map(CatalogueProcedure::fieldName)
                .filter(name -> name != null)
                .findFirst()
                .orElse(code);
    }
}
