package org.motcua.deadline.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.deadline.application.AppliedDossier;
import org.motcua.deadline.application.NumberedDueDate;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.Cause;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.Reason;

/** Every due-date version that ever held, insert-only. */
final class DueDateTable {

    private static final List<String> COLUMNS = List.of(
            "code", "number", "basis", "due_at", "known_from", "cause", "provisional", "reasons", "recorded_at");
    private static final String VERSIONS = "SELECT " + String.join(", ", COLUMNS)
            + " FROM due_date_version WHERE code = ANY (?) ORDER BY code, number";

    /** Rows in memory at a time: the reasons of a dossier with many pauses are long. */
    private static final int FETCH = 200;

    private DueDateTable() {}

    static void insert(Connection connection, List<AppliedDossier> dossiers) throws SQLException {
        try (CopyRows rows = new CopyRows(connection, "due_date_version", COLUMNS)) {
            for (AppliedDossier dossier : dossiers) {
                for (NumberedDueDate added : dossier.newDueDates()) {
                    insert(rows.row(), dossier.code(), added);
                }
            }
            rows.finish();
        }
    }

    private static void insert(CopyRows row, String code, NumberedDueDate added) {
        DueDateVersion version = added.version();
        row.text(code)
                .int4(added.number())
                .name(version.basis())
                .moment(version.dueAt())
                .moment(version.knownFrom())
                .name(version.cause())
                .bool(version.provisional())
                .text(ReasonText.write(version.reasons()))
                .moment(added.recordedAt());
    }

    /** Every version of these dossiers, by number. */
    static Map<String, List<NumberedDueDate>> versions(Connection connection, Array codes) throws SQLException {
        Map<String, List<NumberedDueDate>> versions = new HashMap<>();
        Map<String, Reason> reasons = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setFetchSize(FETCH);
            select.setArray(1, codes);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                            .add(version(row, reasons));
                }
            }
        }
        return versions;
    }

    private static NumberedDueDate version(ResultSet row, Map<String, Reason> reasons) throws SQLException {
        DueDateVersion version = new DueDateVersion(
                Columns.name(row, "basis", Basis.class),
                Columns.moment(row, "due_at"),
                Columns.moment(row, "known_from"),
                Columns.name(row, "cause", Cause.class),
                row.getBoolean("provisional"),
                ReasonText.read(row.getString("reasons"), reasons));
        return new NumberedDueDate(row.getInt("number"), version, Columns.moment(row, "recorded_at"));
    }
}
