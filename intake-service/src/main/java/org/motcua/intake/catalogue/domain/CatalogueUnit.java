package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import org.motcua.contract.CatalogueEntry.UnitEntry;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.contract.UnitPlacement;

/**
 * A unit of the catalogue.
 *
 * @param placements  where it hangs in the tree by the day from which it does, in order; never empty, the first from
 *                    ever before
 * @param validFrom   first local day, null for ever before
 * @param validTo     last local day, null while it has no end
 * @param successor   the unit that takes over after the last day, null when none
 * @param officeHours its own hours by the day from which they hold, null for the standard ones
 * @param counters    what its slips say of its counter by the day from which it holds, in order; null when nothing is known
 */
public record CatalogueUnit(
        String code,
        String name,
        List<Placement> placements,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        List<OfficeHoursVersion> officeHours,
        List<CounterDetails> counters) {

    public CatalogueUnit {
        placements = List.copyOf(placements);
    }

    /**
     * The unit above from a day on.
     *
     * @param from   first local day, null for ever before
     * @param parent null at the top
     */
    public record Placement(LocalDate from, String parent) {

        public UnitPlacement published() {
            return new UnitPlacement(from, parent);
        }

        boolean holdsOn(LocalDate day) {
            return from == null || !from.isAfter(day);
        }
    }

    /** The unit above it once every known move has been made, null at the top. */
    public String parent() {
        return placements.getLast().parent();
    }

    /** The unit above it on a local day, null at the top. */
    public String parentOn(LocalDate day) {
        return placements.stream()
                .filter(placement -> placement.holdsOn(day))
                .reduce((earlier, later) -> later)
                .map(Placement::parent)
                .orElse(null);
    }

    /** Where its matters are on a local day: with its successor once it has ended, else with the unit above it. */
    public String aboveOn(LocalDate day) {
        return successor != null && validity().isOverOn(day) ? successor : parentOn(day);
    }

    /** What its slips say of its counter on a local day; nothing before the first day of which it is known. */
    public CounterDetails counterOn(LocalDate day) {
        return counters == null
                ? CounterDetails.UNKNOWN
                : counters.stream()
                        .filter(counter -> !counter.validFrom().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .orElse(CounterDetails.UNKNOWN);
    }

    public UnitValidity validity() {
        return new UnitValidity(validFrom, validTo);
    }

    public UnitEntry published() {
        return new UnitEntry(
                code,
                name,
                parent(),
                validFrom,
                validTo,
                successor,
                placements.size() == 1
                        ? null
                        : placements.stream().map(Placement::published).toList());
    }

    public UnitRules rules() {
        return new UnitRules(code, validity(), successor, officeHours);
    }
}
