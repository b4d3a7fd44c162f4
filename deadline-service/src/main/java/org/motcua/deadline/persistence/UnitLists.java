package org.motcua.deadline.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.motcua.cataloguecopy.VisibleUnits;

/**
 * A page of the clocks of several units. An index holds those of one unit in the order of the list, and those of several
 * one behind the other: of each the beginning is read, as long as they are few. Of many units the list of all is read in its
 * order, and what is of others is passed over.
 */
final class UnitLists {

    private static final int MOST = 18;

    /** No index has this of a unit: so that of all is read in its order, and those of each are not sorted into one. */
    private static final String PASSED_OVER = "(c.unit || '')";

    private final String order;

    /** @param order columns of {@code dossier_clock}, the last one {@code code} */
    UnitLists(String order) {
        this.order = order;
    }

    /**
     * Selects the beginning of the list.
     *
     * @param items  selects from the rows of {@code dossier_clock c}, which are put in place of {@code %s}
     * @param units  the units whose clocks they are
     * @param others what else the rows must be
     */
    PreparedStatement page(Connection connection, String items, VisibleUnits units, Conditions others, int rows)
            throws SQLException {
        return units instanceof VisibleUnits.Only few && few.codes().size() <= MOST
                ? merged(connection, items, few.codes(), others, rows)
                : ofAll(connection, items, others.copy().anyOf(PASSED_OVER, units), rows);
    }

    private PreparedStatement ofAll(Connection connection, String items, Conditions all, int rows) throws SQLException {
        String clocks = "(SELECT * FROM dossier_clock c" + all.where() + inOrder() + ")";
        return all.prepare(connection, items.formatted(clocks) + " ORDER BY " + order, rows);
    }

    private PreparedStatement merged(
            Connection connection, String items, Set<String> units, Conditions others, int rows) throws SQLException {
        Conditions ofOne = others.copy().and("c.unit = seen.unit");
        String clocks =
                "(SELECT c.* FROM unnest(?::text[]) AS seen (unit) CROSS JOIN LATERAL (SELECT * FROM dossier_clock c"
                        + ofOne.where() + inOrder() + ") AS c" + inOrder() + ")";
        return ofOne.prepareAfter(connection, items.formatted(clocks) + " ORDER BY " + order, units, rows, rows);
    }

    private String inOrder() {
        return " ORDER BY " + order + " LIMIT ?";
    }
}
