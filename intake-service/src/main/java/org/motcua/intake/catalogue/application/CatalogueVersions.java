package org.motcua.intake.catalogue.application;

import java.util.List;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.catalogue.domain.CatalogueUnit;

/** The changes of the catalogue, oldest first. */
public interface CatalogueVersions {

    /** The versions of a unit; empty when it is unknown. */
    List<CatalogueVersion<CatalogueUnit>> ofUnit(String code);

    /** The versions of a procedure; empty when it is unknown. */
    List<CatalogueVersion<CatalogueProcedure>> ofProcedure(String code);
}
