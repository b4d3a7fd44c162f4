package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.motcua.intake.catalogue.domain.CatalogueUnit.Placement;

/** Looks for a day on which a unit is above itself, by parents and successors. */
public final class UnitCycles {

    private final Collection<CatalogueUnit> units;

    public UnitCycles(Collection<CatalogueUnit> units) {
        this.units = units;
    }

    /** The codes of a circle of units, empty when there is none on any day. */
    public Optional<List<String>> find() {
        return daysOfChange().stream()
                .map(this::cycleOn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Between two of these days nothing changes. */
    private SortedSet<LocalDate> daysOfChange() {
        SortedSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        for (CatalogueUnit unit : units) {
            unit.placements().stream()
                    .map(Placement::from)
                    .filter(Objects::nonNull)
                    .forEach(days::add);
            if (unit.successor() != null) {
                days.add(unit.validTo().plusDays(1));
            }
        }
        return days;
    }

    private Optional<List<String>> cycleOn(LocalDate day) {
        Map<String, String> above = new HashMap<>();
        units.forEach(unit -> above.put(unit.code(), unit.aboveOn(day)));
        Set<String> harmless = new HashSet<>();
        for (String code : above.keySet()) {
            Set<String> way = new LinkedHashSet<>();
            String next = code;
            while (next != null && !harmless.contains(next) && way.add(next)) {
                next = above.get(next);
            }
            if (next != null && way.contains(next)) {
                List<String> cycle = new ArrayList<>(way);
                return Optional.of(cycle.subList(cycle.indexOf(next), cycle.size()));
            }
            harmless.addAll(way);
        }
        return Optional.empty();
    }
}
