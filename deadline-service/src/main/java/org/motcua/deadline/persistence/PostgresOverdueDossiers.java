package org.motcua.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.motcua.contract.Channel;
import org.motcua.deadline.application.Desk;
import org.motcua.deadline.application.Keyset;
import org.motcua.deadline.application.Names;
import org.motcua.deadline.application.OverdueDossier;
import org.motcua.deadline.application.OverdueDossiers;
import org.motcua.deadline.application.OverdueQuery;
import org.motcua.deadline.application.Page;
import org.motcua.deadline.application.Placement;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.legalclock.Cause;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PromisedDate;

/**
 * Overdue lists from the indexes of dossiers that are or were late: those that are open, and those that were closed after the
 * moment asked for, of which there are none now.
 */
@ApplicationScoped
class PostgresOverdueDossiers implements OverdueDossiers {

    private static final String ITEMS = """
            SELECT c.code, c.unit, u.name AS unit_name, c.procedure, p.name AS procedure_name, c.field, c.channel,
                   c.desk, d.name AS desk_name, c.officer,
                   c.status, c.received_at, c.due_at, c.due_cause, c.late_from, c.rescheduled_due_at,
                   c.ignored, c.limit_unit,
                   c.printed_due_at, c.closed_at, c.closed_how, c.provisional, c.recorded_at
            FROM dossier_clock c
            LEFT JOIN catalogue_unit u ON u.code = c.unit
            LEFT JOIN catalogue_unit d ON d.code = c.desk
            LEFT JOIN catalogue_procedure p ON p.code = c.procedure
            """;

    private static final String IN_ORDER = " ORDER BY due_at, code LIMIT ?";

    private final Snapshots snapshots;

    PostgresOverdueDossiers(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Page<OverdueDossier> list(OverdueQuery query, Instant dueBefore, Keyset after, int limit) {
        Conditions open = late(query, dueBefore).and("c.closed_at IS NULL");
        Conditions closed = late(query, dueBefore).and("c.closed_at > ?", query.at());
        return snapshots.read(connection -> Snapshots.page(
                Snapshots.count(connection, open) + Snapshots.count(connection, closed),
                items(connection, page(open, after), page(closed, after), limit + 1),
                limit,
                PostgresOverdueDossiers::dossier));
    }

    /** {@code due_at} is before {@code late_from}: the condition on it bounds the part of the index that is read. */
    private static Conditions late(OverdueQuery query, Instant dueBefore) {
        return new Conditions()
                .and("c.due_at < ?", dueBefore)
                .and("c.late_from <= ?", query.at())
                .eitherOf("c.unit", "c.desk", query.whose().visible())
                .anyOf("c.unit", query.whose().responsible())
                .anyOf("c.desk", query.whose().desks())
                .equal("c.procedure", query.procedure())
                .equal("c.field", query.field())
                .equal("c.channel", query.channel());
    }

    private static Conditions page(Conditions late, Keyset after) {
        return after == null ? late : late.copy().and("(c.due_at, c.code) > (?, ?)", after.moment(), after.code());
    }

    private static PreparedStatement items(Connection connection, Conditions open, Conditions closed, int rows)
            throws SQLException {
        String sql = "(" + ITEMS + open.where() + IN_ORDER + ") UNION ALL (" + ITEMS + closed.where() + IN_ORDER + ")"
                + IN_ORDER;
        return open.prepareUnion(connection, sql, closed, rows);
    }

    private static OverdueDossier dossier(ResultSet row) throws SQLException {
        return new OverdueDossier(
                row.getString("code"),
                placement(row),
                desk(row),
                names(row),
                Columns.name(row, "status", DossierStatus.class),
                Columns.moment(row, "received_at"),
                Columns.moment(row, "due_at"),
                Columns.name(row, "due_cause", Cause.class),
                Columns.moment(row, "late_from"),
                Columns.moment(row, "rescheduled_due_at"),
                promisedDueAt(row),
                Columns.moment(row, "printed_due_at"),
                Columns.moment(row, "closed_at"),
                Columns.name(row, "closed_how", ClosingKind.class),
                row.getBoolean("provisional"),
                Columns.moment(row, "recorded_at"));
    }

    /** From what is kept of the letters, so that it is known of dossiers judged before it was asked for. */
    private static Instant promisedDueAt(ResultSet row) throws SQLException {
        return PromisedDate.of(
                Columns.moment(row, "rescheduled_due_at"),
                ReasonText.read(row.getString("ignored")),
                Columns.name(row, "limit_unit", LimitUnit.class),
                Columns.moment(row, "closed_at"));
    }

    static Desk desk(ResultSet row) throws SQLException {
        return new Desk(row.getString("desk"), row.getString("officer"));
    }

    static Names names(ResultSet row) throws SQLException {
        return new Names(row.getString("unit_name"), row.getString("procedure_name"), row.getString("desk_name"));
    }

    static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getString("unit"),
                row.getString("procedure"),
                row.getString("field"),
                Columns.name(row, "channel", Channel.class));
    }
}
