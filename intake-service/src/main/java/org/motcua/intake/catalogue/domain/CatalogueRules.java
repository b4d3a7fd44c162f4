package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.motcua.contract.OfficeHoursVersion;

/**
 * The catalogue as one import or one act sees it, from its start to its end.
 *
 * @param units           every known unit by code
 * @param procedures      by code
 * @param maxExtensions   how many apology letters move a due date
 * @param calendarVersion the calendar of working days that goes with receptions
 */
public record CatalogueRules(
        Map<String, UnitRules> units, Map<String, ProcedureRules> procedures, int maxExtensions, int calendarVersion) {

    /** Whether the catalogue has the unit, valid or not. */
    public boolean knows(String unit) {
        return units.containsKey(unit);
    }

    /** Whether the unit takes in dossiers on this local day; false when it is unknown. */
    public boolean isValidOn(String unit, LocalDate day) {
        UnitRules rules = units.get(unit);
        return rules != null && rules.validity().holdsOn(day);
    }

    /**
     * Who answers for a unit's matters on this local day: the unit itself while it is valid, after its end the
     * successor, or the successor's successor. Empty when there is nobody.
     */
    public Optional<String> inChargeOn(String unit, LocalDate day) {
        Set<String> seen = new HashSet<>();
        String code = unit;
        while (code != null && knows(code) && seen.add(code)) {
            UnitRules rules = units.get(code);
            if (!rules.validity().isOverOn(day)) {
                return rules.validity().holdsOn(day) ? Optional.of(code) : Optional.empty();
            }
            code = rules.successor();
        }
        return Optional.empty();
    }

    /** Whether a unit, or whoever comes after it, is this one on this local day. */
    public boolean succeeds(String unit, String other, LocalDate day) {
        return inChargeOn(unit, day).filter(other::equals).isPresent();
    }

    /** The unit's own office hours, null for the standard ones. */
    public List<OfficeHoursVersion> hoursOf(String unit) {
        UnitRules rules = units.get(unit);
        return rules == null ? null : rules.officeHours();
    }
}
