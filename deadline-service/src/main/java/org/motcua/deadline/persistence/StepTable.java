package org.motcua.deadline.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.motcua.deadline.application.AppliedDossier;
import org.motcua.deadline.domain.StepRun;
import org.motcua.deadline.domain.StepVerdict;
import org.motcua.legalclock.Limit;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.StepJudgement;

/** The steps of dossiers and what their clocks say now. Derived, so those of a dossier are replaced as a whole. */
final class StepTable {

    private static final List<String> COLUMNS = List.of(
            "code",
            "number",
            "step",
            "unit",
            "officer",
            "share_unit",
            "share_amount",
            "started_at",
            "ended_at",
            "first_due_at",
            "due_at",
            "late_from",
            "stands_still",
            "provisional",
            "reasons");
    private static final String STEPS =
            "SELECT " + String.join(", ", COLUMNS) + " FROM dossier_step WHERE code = ? ORDER BY number";

    private StepTable() {}

    static void delete(Connection connection, Array codes) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM dossier_step WHERE code = ANY (?)")) {
            delete.setArray(1, codes);
            delete.executeUpdate();
        }
    }

    static void insert(Connection connection, List<AppliedDossier> dossiers) throws SQLException {
        if (dossiers.stream().allMatch(dossier -> steps(dossier).isEmpty())) {
            return;
        }
        try (CopyRows rows = new CopyRows(connection, "dossier_step", COLUMNS)) {
            for (AppliedDossier dossier : dossiers) {
                insert(rows, dossier.code(), steps(dossier));
            }
            rows.finish();
        }
    }

    private static List<StepVerdict> steps(AppliedDossier dossier) {
        return dossier.rejudged().verdict().steps();
    }

    private static void insert(CopyRows rows, String code, List<StepVerdict> steps) throws SQLException {
        for (int i = 0; i < steps.size(); i++) {
            run(rows.row().text(code).int4(i + 1), steps.get(i).run());
            judgement(rows, steps.get(i).judgement());
        }
    }

    private static void run(CopyRows row, StepRun run) {
        Limit share = run.share();
        row.text(run.step())
                .text(run.unit())
                .text(run.officer())
                .name(share == null ? null : share.unit())
                .int4(share == null ? null : Integer.valueOf(share.amount()))
                .moment(run.startedAt())
                .moment(run.endedAt());
    }

    private static void judgement(CopyRows row, StepJudgement judgement) {
        boolean judged = judgement != null;
        row.moment(judged ? judgement.firstDueAt() : null)
                .moment(judged ? judgement.dueAt() : null)
                .moment(judged ? judgement.lateFrom() : null)
                .bool(judged && judgement.clockStandsStill())
                .bool(judged && judgement.provisional())
                .text(judged ? ReasonText.write(judgement.reasons()) : "");
    }

    /** The steps of one dossier in order of their start. */
    static List<StepVerdict> steps(Connection connection, String code) throws SQLException {
        List<StepVerdict> steps = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(STEPS)) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(new StepVerdict(run(row), judgement(row)));
                }
            }
        }
        return steps;
    }

    private static StepRun run(ResultSet row) throws SQLException {
        LimitUnit unit = Columns.name(row, "share_unit", LimitUnit.class);
        return new StepRun(
                row.getString("step"),
                row.getString("unit"),
                row.getString("officer"),
                unit == null ? null : new Limit(unit, row.getInt("share_amount"), null),
                Columns.moment(row, "started_at"),
                Columns.moment(row, "ended_at"));
    }

    private static StepJudgement judgement(ResultSet row) throws SQLException {
        return row.getObject("due_at") == null
                ? null
                : new StepJudgement(
                        Columns.moment(row, "first_due_at"),
                        Columns.moment(row, "due_at"),
                        Columns.moment(row, "late_from"),
                        row.getBoolean("stands_still"),
                        row.getBoolean("provisional"),
                        ReasonText.read(row.getString("reasons")));
    }
}
