package org.motcua.intake.catalogue.application;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.motcua.contract.CatalogueEntry;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueUnit;

/** The catalogue as it is stored. Entries are never removed: dossiers refer to them. */
public interface Catalogue {

    /** Runs the work in one transaction, alone among those that change the catalogue. */
    <T> T changing(Supplier<T> work);

    /** All units by code, in order. */
    Map<String, CatalogueUnit> units();

    /** All procedures by code, in order. */
    Map<String, CatalogueProcedure> procedures();

    /** Stores units and the versions that they make, in the caller's transaction. */
    void saveUnits(List<CatalogueUnit> units, CatalogueAuthor author);

    /** Stores procedures and the versions that they make, in the caller's transaction. */
    void saveProcedures(List<CatalogueProcedure> procedures, CatalogueAuthor author);

    /** Publishes entries with the caller's transaction. */
    void publish(List<? extends CatalogueEntry> entries);
}
