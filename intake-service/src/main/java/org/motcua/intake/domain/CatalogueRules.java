package org.motcua.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.motcua.contract.OfficeHoursVersion;

/**
 * The catalogue as an import sees it, from its start to its end.
 *
 * @param units           every known unit
 * @param officeHours     the hours of the units that have their own
 * @param procedures      by code
 * @param maxExtensions   how many apology letters move a due date
 * @param calendarVersion the calendar of working days that goes with receptions
 */
public record CatalogueRules(
        Set<String> units,
        Map<String, List<OfficeHoursVersion>> officeHours,
        Map<String, ProcedureRules> procedures,
        int maxExtensions,
        int calendarVersion) {

    /** The unit's own office hours, null for the standard ones. */
    List<OfficeHoursVersion> hoursOf(String unit) {
        return officeHours.get(unit);
    }
}
