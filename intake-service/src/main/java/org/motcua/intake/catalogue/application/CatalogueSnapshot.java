package org.motcua.intake.catalogue.application;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.domain.ProcedureRules;
import org.motcua.intake.catalogue.domain.UnitRules;

/**
 * The whole catalogue at one moment.
 *
 * @param version    grows with each change
 * @param units      by code, in order
 * @param procedures by code, in order
 * @param rules      the same, as imports and acts need it
 */
public record CatalogueSnapshot(
        long version,
        Map<String, CatalogueUnit> units,
        Map<String, CatalogueProcedure> procedures,
        CatalogueRules rules) {

    /** A snapshot of these entries. */
    public static CatalogueSnapshot of(
            long version,
            Map<String, CatalogueUnit> units,
            Map<String, CatalogueProcedure> procedures,
            int maxExtensions,
            int calendarVersion) {
        Map<String, UnitRules> unitRules = new HashMap<>();
        units.values().forEach(unit -> unitRules.put(unit.code(), unit.rules()));
        Map<String, ProcedureRules> procedureRules = new LinkedHashMap<>();
        procedures.values().forEach(procedure -> procedureRules.put(procedure.code(), procedure.rules()));
        return new CatalogueSnapshot(
                version,
                units,
                procedures,
                new CatalogueRules(unitRules, procedureRules, maxExtensions, calendarVersion));
    }

    /**
     * The unit and all below it as the tree stands on a local day, in no order; a unit that has ended by then is below
     * its successor. Empty when the unit is unknown.
     */
    public Set<String> subtreeOn(String unit, LocalDate day) {
        if (!units.containsKey(unit)) {
            return Set.of();
        }
        Map<String, List<String>> below = new HashMap<>();
        units.values()
                .forEach(one -> below.computeIfAbsent(one.aboveOn(day), code -> new ArrayList<>())
                        .add(one.code()));
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            String code = open.pop();
            if (found.add(code)) {
                open.addAll(below.getOrDefault(code, List.of()));
            }
        }
        return found;
    }
}
