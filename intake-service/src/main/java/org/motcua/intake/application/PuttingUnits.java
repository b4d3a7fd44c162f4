package org.motcua.intake.application;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.motcua.reliable.Outbox;
import org.motcua.reliable.web.ProblemException;

/** Adds units to the catalogue and changes those it has. */
@Singleton
public class PuttingUnits {

    private final Catalogue catalogue;
    private final Outbox outbox;

    PuttingUnits(Catalogue catalogue, Outbox outbox) {
        this.catalogue = catalogue;
        this.outbox = outbox;
    }

    /**
     * Stores and publishes the units that are new or other than before.
     *
     * @return how many were
     * @throws ProblemException 400 when a parent is unknown or is below its own child; nothing is stored then
     */
    public int put(List<CatalogueUnit> units) {
        int changed = catalogue.changing(() -> store(units));
        outbox.committed();
        return changed;
    }

    private int store(List<CatalogueUnit> units) {
        Map<String, CatalogueUnit> known = catalogue.units();
        checkTree(units, known);
        List<CatalogueUnit> changed = units.stream()
                .filter(unit -> !unit.equals(known.get(unit.code())))
                .toList();
        catalogue.saveUnits(changed);
        catalogue.publish(changed.stream()
                .map(CatalogueUnit::published)
                .filter(entry -> !known.containsKey(entry.code())
                        || !entry.equals(known.get(entry.code()).published()))
                .toList());
        return changed.size();
    }

    private static void checkTree(List<CatalogueUnit> units, Map<String, CatalogueUnit> known) {
        Map<String, String> parents = new HashMap<>();
        known.values().forEach(unit -> parents.put(unit.code(), unit.parent()));
        units.forEach(unit -> parents.put(unit.code(), unit.parent()));
        for (int i = 0; i < units.size(); i++) {
            String field = "[" + i + "].MaDonViCha";
            if (units.get(i).parent() != null
                    && !parents.containsKey(units.get(i).parent())) {
                throw new ProblemException(400, "unknown-parent", field);
            }
            if (isBelowItself(units.get(i).code(), parents)) {
                throw new ProblemException(400, "parent-cycle", field);
            }
        }
    }

    private static boolean isBelowItself(String code, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        String above = code;
        while (above != null && seen.add(above)) {
            above = parents.get(above);
        }
        return above != null;
    }
}
