package org.motcua.intake.application;

import java.util.List;

/** The changes of the catalogue, oldest first. */
public interface CatalogueVersions {

    /** The versions of a unit; empty when it is unknown. */
    List<CatalogueVersion<CatalogueUnit>> ofUnit(String code);

    /** The versions of a procedure; empty when it is unknown. */
    List<CatalogueVersion<CatalogueProcedure>> ofProcedure(String code);
}
