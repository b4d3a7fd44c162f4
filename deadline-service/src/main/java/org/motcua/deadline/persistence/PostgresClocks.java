package org.motcua.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.motcua.deadline.application.ClockOfDossier;
import org.motcua.deadline.application.ClockOfDossier.Course;
import org.motcua.deadline.application.ClockOfDossier.Hours;
import org.motcua.deadline.application.ClockOfDossier.KeptDueDate;
import org.motcua.deadline.application.ClockOfDossier.Rules;
import org.motcua.deadline.application.Clocks;
import org.motcua.deadline.application.NumberedDueDate;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.deadline.domain.StepVerdict;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;
import org.motcua.legalclock.Reason;
import org.motcua.legalclock.Timeliness;

/** Single clocks with all their due-date versions. */
@ApplicationScoped
class PostgresClocks implements Clocks {

    private static final String CLOCK = """
            SELECT c.*, u.name AS unit_name, d.name AS desk_name, p.name AS procedure_name
            FROM dossier_clock c
            LEFT JOIN catalogue_unit u ON u.code = c.unit
            LEFT JOIN catalogue_unit d ON d.code = c.desk
            LEFT JOIN catalogue_procedure p ON p.code = c.procedure
            WHERE c.code = ?
            """;

    private final Snapshots snapshots;

    PostgresClocks(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Optional<ClockOfDossier> find(String code) {
        return snapshots.read(connection -> find(connection, code));
    }

    private static Optional<ClockOfDossier> find(Connection connection, String code) throws SQLException {
        List<NumberedDueDate> dueDates = DueDateTable.versions(
                        connection, connection.createArrayOf("text", new Object[] {code}))
                .getOrDefault(code, List.of());
        List<StepVerdict> steps = StepTable.steps(connection, code);
        try (PreparedStatement select = connection.prepareStatement(CLOCK)) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(clock(row, dueDates, steps)) : Optional.empty();
            }
        }
    }

    private static ClockOfDossier clock(ResultSet row, List<NumberedDueDate> dueDates, List<StepVerdict> steps)
            throws SQLException {
        return new ClockOfDossier(
                row.getString("code"),
                PostgresOverdueDossiers.placement(row),
                PostgresOverdueDossiers.desk(row),
                PostgresOverdueDossiers.names(row),
                row.getString("standing"),
                Columns.name(row, "status", DossierStatus.class),
                row.getLong("head_sequence"),
                Columns.moment(row, "recorded_at"),
                Columns.moment(row, "submitted_at"),
                Columns.moment(row, "closed_at"),
                Columns.name(row, "closed_how", ClosingKind.class),
                hours(row),
                course(row, dueDates),
                steps);
    }

    private static Hours hours(ResultSet row) throws SQLException {
        Instant dueAt = Columns.moment(row, "reception_due_at");
        return dueAt == null
                ? null
                : new Hours(
                        dueAt,
                        row.getBoolean("reception_provisional"),
                        Columns.moment(row, "answered_at"),
                        Columns.moment(row, "reception_late_at"));
    }

    private static Course course(ResultSet row, List<NumberedDueDate> dueDates) throws SQLException {
        Instant receivedAt = Columns.moment(row, "received_at");
        return receivedAt == null
                ? null
                : new Course(
                        receivedAt,
                        rules(row),
                        Columns.moment(row, "printed_due_at"),
                        row.getObject("printed_differs", Boolean.class),
                        Columns.moment(row, "first_due_at"),
                        Columns.moment(row, "due_at"),
                        Columns.moment(row, "rescheduled_due_at"),
                        Columns.moment(row, "late_from"),
                        Columns.name(row, "statutory", Timeliness.class),
                        Columns.name(row, "rescheduled", Timeliness.class),
                        row.getBoolean("stands_still"),
                        openPause(row),
                        row.getBoolean("provisional"),
                        kept(dueDates, Set.of(Columns.numbers(row, "due_dates"))),
                        ReasonText.read(row.getString("ignored")));
    }

    private static Reason openPause(ResultSet row) throws SQLException {
        String text = row.getString("open_pause");
        return text == null ? null : ReasonText.read(text).getFirst();
    }

    private static Rules rules(ResultSet row) throws SQLException {
        return new Rules(
                Columns.name(row, "limit_unit", LimitUnit.class),
                row.getInt("limit_amount"),
                Columns.name(row, "pause_policy", PausePolicy.class),
                row.getInt("calendar_version"));
    }

    private static List<KeptDueDate> kept(List<NumberedDueDate> dueDates, Set<Integer> now) {
        return dueDates.stream()
                .map(dueDate -> new KeptDueDate(dueDate, now.contains(dueDate.number())))
                .toList();
    }
}
