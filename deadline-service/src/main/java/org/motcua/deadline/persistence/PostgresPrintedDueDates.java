package org.motcua.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.deadline.application.PrintedComparison;
import org.motcua.deadline.application.PrintedDueDate;
import org.motcua.deadline.application.PrintedDueDates;

/** Printed due dates; whether one differs was decided when its dossier was judged. */
@ApplicationScoped
class PostgresPrintedDueDates implements PrintedDueDates {

    private static final String ITEMS = "SELECT c.code, c.unit, c.printed_due_at, c.first_due_at FROM %s AS c";
    private static final UnitLists LISTS = new UnitLists("code");

    private final Snapshots snapshots;

    PostgresPrintedDueDates(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public PrintedComparison compare(VisibleUnits units, String after, int limit) {
        Conditions compared =
                new Conditions().and("c.printed_differs IS NOT NULL").anyOf("c.unit", units);
        Conditions differing = new Conditions().and("c.printed_differs");
        return snapshots.read(connection -> new PrintedComparison(
                Snapshots.count(connection, compared),
                Snapshots.page(
                        Snapshots.count(connection, differing.copy().anyOf("c.unit", units)),
                        items(connection, units, differing, after, limit),
                        limit,
                        PostgresPrintedDueDates::dueDate)));
    }

    private static PreparedStatement items(
            Connection connection, VisibleUnits units, Conditions differing, String after, int limit)
            throws SQLException {
        Conditions page = differing.copy();
        if (after != null) {
            page.and("c.code > ?", after);
        }
        return LISTS.page(connection, ITEMS, units, page, limit + 1);
    }

    private static PrintedDueDate dueDate(ResultSet row) throws SQLException {
        return new PrintedDueDate(
                row.getString("code"),
                row.getString("unit"),
                Columns.moment(row, "printed_due_at"),
                Columns.moment(row, "first_due_at"));
    }
}
