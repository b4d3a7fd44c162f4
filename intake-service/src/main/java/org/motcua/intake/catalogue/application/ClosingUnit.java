package org.motcua.intake.catalogue.application;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.catalogue.domain.CatalogueUnit;

/** Ends a unit on a day, as a merger does: from the next day on its matters are its successor's. */
@Singleton
public class ClosingUnit {

    private final PuttingUnits putting;

    ClosingUnit(PuttingUnits putting) {
        this.putting = putting;
    }

    /**
     * Ends the unit.
     *
     * @param lastDay   local day
     * @param successor null when nobody takes over
     * @throws ProblemException 404 when the unit is unknown, 400 when the successor cannot be one
     */
    public void close(String code, LocalDate lastDay, String successor, CatalogueAuthor author) {
        putting.put(List.of(new EntryDraft<>(code, "", unit -> ended(unit, lastDay, successor))), author);
    }

    private static CatalogueUnit ended(CatalogueUnit unit, LocalDate lastDay, String successor) {
        if (unit == null) {
            throw new ProblemException(404, "not-found", "code");
        }
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
