package org.motcua.intake.catalogue.application;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.motcua.intake.catalogue.application.UnitsOutcome.NoTree;
import org.motcua.intake.catalogue.application.UnitsOutcome.Stored;
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

    /** Stores and publishes the units that are new or other than before. */
    public UnitsOutcome put(List<EntryDraft<CatalogueUnit>> units, CatalogueAuthor author) {
        UnitsOutcome outcome = catalogue.changing(() -> store(units, author));
        if (outcome instanceof Stored) {
            current.changed();
            outbox.committed();
        }
        return outcome;
    }

    private UnitsOutcome store(List<EntryDraft<CatalogueUnit>> drafts, CatalogueAuthor author) {
        Map<String, CatalogueUnit> known = catalogue.units();
        List<CatalogueUnit> changed = drafts.stream()
                .map(draft -> draft.over(known))
                .filter(unit -> !unit.equals(known.get(unit.code())))
                .toList();
        Map<String, CatalogueUnit> all = new LinkedHashMap<>(known);
        changed.forEach(unit -> all.put(unit.code(), unit));
        Optional<NoTree> fault = new CheckingUnits(all, drafts).fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        store(changed, known, author);
        return new Stored(changed.size());
    }

    private void store(List<CatalogueUnit> changed, Map<String, CatalogueUnit> known, CatalogueAuthor author) {
        catalogue.saveUnits(changed, author);
        catalogue.publish(changed.stream()
                .map(CatalogueUnit::published)
                .filter(entry -> !known.containsKey(entry.code())
                        || !entry.equals(known.get(entry.code()).published()))
                .toList());
    }
}
