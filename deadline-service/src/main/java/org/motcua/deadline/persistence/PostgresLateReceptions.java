package org.motcua.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.motcua.deadline.application.Keyset;
import org.motcua.deadline.application.LateReception;
import org.motcua.deadline.application.LateReceptionQuery;
import org.motcua.deadline.application.LateReceptions;
import org.motcua.deadline.application.Page;

/** Late receptions from the indexes of submissions that were not answered in time. */
@ApplicationScoped
class PostgresLateReceptions implements LateReceptions {

    private static final String ITEMS = """
            SELECT c.code, c.unit, u.name AS unit_name, c.procedure, c.submitted_at, c.reception_late_at,
                   c.reception_provisional, c.answered_at
            FROM %s AS c LEFT JOIN catalogue_unit u ON u.code = c.unit
            """;

    private static final UnitLists LISTS = new UnitLists("reception_late_at, code");

    private final Snapshots snapshots;

    PostgresLateReceptions(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Page<LateReception> list(LateReceptionQuery query, Keyset after, int limit) {
        Conditions late = late(query);
        Conditions ofUnits = late.copy().anyOf("c.unit", query.units());
        return snapshots.read(connection -> Snapshots.boundedPage(
                Snapshots.countBounded(connection, ofUnits),
                items(connection, query, late, after, limit),
                limit,
                PostgresLateReceptions::reception));
    }

    private static Conditions late(LateReceptionQuery query) {
        Conditions late = new Conditions().and("c.reception_late_at < ?", query.before());
        if (query.from() != null) {
            late.and("c.reception_late_at >= ?", query.from());
        }
        return late.equal("c.procedure", query.procedure());
    }

    private static PreparedStatement items(
            Connection connection, LateReceptionQuery query, Conditions late, Keyset after, int limit)
            throws SQLException {
        Conditions page = late.copy();
        if (after != null) {
            page.and("(c.reception_late_at, c.code) > (?, ?)", after.moment(), after.code());
        }
        return LISTS.page(connection, ITEMS, query.units(), page, limit + 1);
    }

    private static LateReception reception(ResultSet row) throws SQLException {
        return new LateReception(
                row.getString("code"),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getString("procedure"),
                Columns.moment(row, "submitted_at"),
                Columns.moment(row, "reception_late_at"),
                row.getBoolean("reception_provisional"),
                Columns.moment(row, "answered_at"));
    }
}
