package org.motcua.intake.application;

import java.util.List;
import org.motcua.contract.CatalogueEntry.UnitEntry;
import org.motcua.contract.OfficeHoursVersion;

/**
 * A unit of the catalogue.
 *
 * @param parent      the unit above it, null at the top
 * @param officeHours its own hours by the day from which they hold, null for the standard ones
 */
public record CatalogueUnit(String code, String name, String parent, List<OfficeHoursVersion> officeHours) {

    UnitEntry published() {
        return new UnitEntry(code, name, parent);
    }
}
