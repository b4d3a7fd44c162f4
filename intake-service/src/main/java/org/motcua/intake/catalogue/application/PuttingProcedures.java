package org.motcua.intake.catalogue.application;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.reliable.Outbox;

/** Adds procedures to the catalogue and changes those it has; received dossiers keep what they were received with. */
@Singleton
public class PuttingProcedures {

    private final Catalogue catalogue;
    private final CurrentCatalogue current;
    private final Outbox outbox;

    PuttingProcedures(Catalogue catalogue, CurrentCatalogue current, Outbox outbox) {
        this.catalogue = catalogue;
        this.current = current;
        this.outbox = outbox;
    }

    /**
     * Stores the procedures that are new or other than before, and publishes those of which others know more than the
     * limits.
     *
     * @return how many were stored
     */
    public int put(List<EntryDraft<CatalogueProcedure>> procedures, CatalogueAuthor author) {
        int changed = catalogue.changing(() -> store(procedures, author));
        current.changed();
        outbox.committed();
        return changed;
    }

    private int store(List<EntryDraft<CatalogueProcedure>> drafts, CatalogueAuthor author) {
        Map<String, CatalogueProcedure> known = catalogue.procedures();
        List<CatalogueProcedure> changed = drafts.stream()
                .map(draft -> draft.over(known))
                .filter(procedure -> !procedure.equals(known.get(procedure.code())))
                .toList();
        catalogue.saveProcedures(changed, author);
        catalogue.publish(changed.stream()
                .map(CatalogueProcedure::published)
                .filter(entry -> !known.containsKey(entry.code())
                        || !entry.equals(known.get(entry.code()).published()))
                .toList());
        return changed.size();
    }
}
