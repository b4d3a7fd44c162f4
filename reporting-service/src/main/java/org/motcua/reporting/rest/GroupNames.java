package org.motcua.reporting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.motcua.cataloguecopy.CatalogueNames;
import org.motcua.reporting.domain.GroupBy;

/** What people call the groups of a report. */
@ApplicationScoped
class GroupNames {

    private final CatalogueNames catalogue;

    GroupNames(CatalogueNames catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The name for each key of a grouping; a key without a name is its own.
     *
     * @param groupBy null when there are no groups
     */
    UnaryOperator<String> by(GroupBy groupBy, ReportTexts texts) {
        return switch (groupBy) {
            case UNIT -> in(catalogue.units());
            case FIELD -> in(catalogue.fields());
            case PROCEDURE -> in(catalogue.procedures());
            case CHANNEL -> texts::channel;
            case MONTH -> texts::month;
            case null -> UnaryOperator.identity();
        };
    }

    private static UnaryOperator<String> in(Map<String, String> names) {
        return key -> {
            String name = names.get(key);
            return name == null || name.isBlank() ? key : name;
        };
    }
}
