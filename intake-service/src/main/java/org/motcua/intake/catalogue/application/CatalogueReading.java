package org.motcua.intake.catalogue.application;

/** The catalogue as it is stored now. */
public interface CatalogueReading {

    /** The number of the latest change; a cheap query. */
    long version();

    /** All of it, at one moment. */
    CatalogueSnapshot snapshot();
}
