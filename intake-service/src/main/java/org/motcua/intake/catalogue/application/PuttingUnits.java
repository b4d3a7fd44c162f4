package org.motcua.intake.catalogue.application;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.reliable.Outbox;

/** Adds units to the catalogue and changes those it has. */
@Singleton
public class PuttingUnits {

    private final Catalogue catalogue;
    private final CurrentCatalogue current;
    private final Outbox outbox;

    PuttingUnits(Catalogue catalogue, CurrentCatalogue current, Outbox outbox) {
        this.catalogue = catalogue;
        this.current = current;
        this.outbox = outbox;
    }

    /**
     * Stores and publishes the units that are new or other than before.
     *
     * @return how many were
     * @throws ProblemException 400 when the catalogue would be no tree with them; nothing is stored then
     */
    public int put(List<EntryDraft<CatalogueUnit>> units, CatalogueAuthor author) {
        int changed = catalogue.changing(() -> store(units, author));
        current.changed();
        outbox.committed();
        return changed;
    }

    private int store(List<EntryDraft<CatalogueUnit>> drafts, CatalogueAuthor author) {
        Map<String, CatalogueUnit> known = catalogue.units();
        List<CatalogueUnit> changed = drafts.stream()
                .map(draft -> draft.over(known))
                .filter(unit -> !unit.equals(known.get(unit.code())))
                .toList();
        Map<String, CatalogueUnit> all = new LinkedHashMap<>(known);
        changed.forEach(unit -> all.put(unit.code(), unit));
        new CheckingUnits(all, drafts).check();
        catalogue.saveUnits(changed, author);
        catalogue.publish(changed.stream()
                .map(CatalogueUnit::published)
                .filter(entry -> !known.containsKey(entry.code())
                        || !entry.equals(known.get(entry.code()).published()))
                .toList());
        return changed.size();
    }
}
