package org.motcua.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;

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
     * A unit. After its last day its matters, and what it has received, are its successor's.
     *
     * @param parent     code of the unit above it once every known move has been made, null at the top
     * @param validFrom  first local day (Asia/Ho_Chi_Minh), null for ever before
     * @param validTo    last local day, null while it has no end
     * @param successor  code of the unit that takes over after the last day, null when none
     * @param placements the units above it, in order of the day from which they are; null when it never moved
     */
    record UnitEntry(
            String code,
            String name,
            String parent,
            LocalDate validFrom,
            LocalDate validTo,
            String successor,
            List<UnitPlacement> placements)
            implements CatalogueEntry {

        /** A unit that always was where it is, and has no end. */
        public UnitEntry(String code, String name, String parent) {
            this(code, name, parent, null, null, null, null);
        }

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
