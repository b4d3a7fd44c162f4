package org.motcua.cataloguecopy;

import java.util.Map;

/** The names people read, by code, as last published by intake. */
public interface CatalogueNames {

    /** Names of units by code. */
    Map<String, String> units();

    /** Names of procedures by code. */
    Map<String, String> procedures();

    /** Names of fields by code. */
    Map<String, String> fields();
}
