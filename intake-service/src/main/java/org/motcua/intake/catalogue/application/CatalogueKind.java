package org.motcua.intake.catalogue.application;

/** What an entry of the catalogue is. */
public enum CatalogueKind {
    UNIT,
    PROCEDURE
}
