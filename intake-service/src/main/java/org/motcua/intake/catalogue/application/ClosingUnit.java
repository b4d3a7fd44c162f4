package org.motcua.intake.catalogue.application;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.motcua.intake.catalogue.application.UnitsOutcome.Unknown;
import org.motcua.intake.catalogue.domain.CatalogueUnit;

/**
 * Ends a unit on a day, as a merger does: from the next day on its matters are its successor's. No unit is ever removed from
 * the catalogue, so that one that is known stays so.
 */
@Singleton
public class ClosingUnit {

    private final Catalogue catalogue;
    private final PuttingUnits putting;

    ClosingUnit(Catalogue catalogue, PuttingUnits putting) {
        this.catalogue = catalogue;
        this.putting = putting;
    }

    /**
     * Ends the unit.
     *
     * @param lastDay   local day
     * @param successor null when nobody takes over
     */
    public UnitsOutcome close(String code, LocalDate lastDay, String successor, CatalogueAuthor author) {
        if (!catalogue.units().containsKey(code)) {
            return new Unknown();
        }
        return putting.put(List.of(new EntryDraft<>(code, "", unit -> ended(unit, lastDay, successor))), author);
    }

    private static CatalogueUnit ended(CatalogueUnit unit, LocalDate lastDay, String successor) {
        return new CatalogueUnit(
                unit.code(),
                unit.name(),
                unit.placements(),
                unit.validFrom(),
                lastDay,
                successor,
                unit.officeHours(),
                unit.counters());
    }
}
