package org.motcua.intake.catalogue.domain;

import java.util.List;
import org.motcua.contract.OfficeHoursVersion;

/**
 * A unit as the catalogue has it now.
 *
 * @param successor   the unit that takes over after its last day, null when none
 * @param officeHours its own hours by the day from which they hold, null for the standard ones
 */
public record UnitRules(String code, UnitValidity validity, String successor, List<OfficeHoursVersion> officeHours) {

    /** A unit that always was and always will be, with the standard office hours. */
    public static UnitRules standard(String code) {
        return new UnitRules(code, UnitValidity.ALWAYS, null, null);
    }
}
