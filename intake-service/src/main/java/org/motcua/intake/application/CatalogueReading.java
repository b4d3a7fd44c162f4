package org.motcua.intake.application;

import org.motcua.intake.domain.CatalogueRules;

/** The catalogue as it stands. */
public interface CatalogueReading {

    /** What an import needs of it. */
    CatalogueRules rules();
}
