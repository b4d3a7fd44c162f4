package org.motcua.intake.application;

/** What an entry of the catalogue is. */
public enum CatalogueKind {
    UNIT,
    PROCEDURE
}
