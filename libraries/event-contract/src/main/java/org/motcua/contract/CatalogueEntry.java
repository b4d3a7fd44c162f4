package org.motcua.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One record of {@link Topics#INTAKE_CATALOGUE}: the latest state of a unit or a procedure. Consumers keep a copy for
 * names and the unit tree; limits come only with the events of a dossier.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = CatalogueEntry.UnitEntry.class, name = "Unit"),
    @Type(value = CatalogueEntry.ProcedureEntry.class, name = "Procedure")
})
public sealed interface CatalogueEntry {

    /** The record's key: the kind and the code. */
    String key();

    /**
     * A unit.
     *
     * @param parent code of the unit above it, null at the top
     */
    record UnitEntry(String code, String name, String parent) implements CatalogueEntry {
        @Override
        public String key() {
            return "unit:" + code;
        }
    }

    /** A procedure and its field. */
    record ProcedureEntry(String code, String name, String field, String fieldName) implements CatalogueEntry {
        @Override
        public String key() {
            return "procedure:" + code;
        }
    }
}
