package org.motcua.intake.record.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;

/** The table {@code dossier}: what each dossier's history has come to, so that lists need not read it. */
final class DossierTable {

    private record Column(String name, String type) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("unit", "text"),
            new Column("desk", "text"),
            new Column("procedure", "text"),
            new Column("field", "text"),
            new Column("channel", "text"),
            new Column("status", "int"),
            new Column("officer", "text"),
            new Column("submitted_at", "timestamptz"),
            new Column("received_at", "timestamptz"),
            new Column("due_at", "timestamptz"),
            new Column("finished_at", "timestamptz"),
            new Column("returned_at", "timestamptz"),
            new Column("standing", "text"),
            new Column("head_sequence", "bigint"),
            new Column("head_hash", "text"),
            new Column("recorded_at", "timestamptz"),
            new Column("code", "text"));
    private static final String NAMES =
            String.join(", ", COLUMNS.stream().map(Column::name).toList());
    private static final List<Column> STATE = COLUMNS.subList(0, COLUMNS.size() - 1);
    private static final String INSERT = "INSERT INTO dossier (" + NAMES + ") VALUES ("
            + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";
    private static final String ADVANCE = "UPDATE dossier SET "
            + String.join(
                    ", ", STATE.stream().map(column -> column.name() + " = ?").toList())
            + " WHERE code = ?";
    private static final String ADVANCE_MANY = "UPDATE dossier SET "
            + String.join(
                    ",",
                    STATE.stream()
                            .map(column -> column.name() + " = head." + column.name())
                            .toList())
            + " FROM unnest("
            + String.join(
                    ", ",
                    COLUMNS.stream().map(column -> "?::" + column.type() + "[]").toList())
            + ") AS head (" + NAMES + ") WHERE dossier.code = head.code";

    private final DossierClocks clocks;

    DossierTable(DossierClocks clocks) {
        this.clocks = clocks;
    }

    void insert(Connection connection, List<DossierDraft> drafts) throws SQLException {
        if (drafts.size() == 1) {
            one(connection, INSERT, values(drafts.getFirst()));
            return;
        }
        CopyRows rows = new CopyRows("dossier (" + NAMES + ")");
        for (DossierDraft draft : drafts) {
            values(draft).forEach(rows::value);
            rows.endRow();
        }
        rows.into(connection);
    }

    void advance(Connection connection, List<DossierDraft> drafts) throws SQLException {
        if (drafts.size() == 1) {
            one(connection, ADVANCE, values(drafts.getFirst()));
        } else if (!drafts.isEmpty()) {
            many(connection, drafts.stream().map(this::values).toList());
        }
    }

    private static void one(Connection connection, String sql, List<Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                statement.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
            }
            statement.executeUpdate();
        }
    }

    private static void many(Connection connection, List<List<Object>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE_MANY)) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                int place = i;
                Object[] column = rows.stream()
                        .map(row -> row.get(place))
                        .map(value -> value instanceof Instant moment ? moment.toString() : value)
                        .toArray();
                String type = COLUMNS.get(i).type();
                statement.setArray(i + 1, connection.createArrayOf("timestamptz".equals(type) ? "text" : type, column));
            }
            statement.executeUpdate();
        }
    }

    /** In the order of the columns. */
    private List<Object> values(DossierDraft draft) {
        DossierNow now = DossierNow.of(draft.history(), clocks);
        DossierEvent head = draft.events().getLast();
        List<Object> values = new ArrayList<>(COLUMNS.size());
        Collections.addAll(
                values,
                now.unit(),
                now.desk(),
                now.procedure(),
                now.field(),
                now.channel().name(),
                now.status().code(),
                now.officer(),
                now.submittedAt(),
                now.receivedAt(),
                now.judgement() == null ? null : now.judgement().promisedDueAt(),
                now.closing() == null ? null : now.closing().at(),
                now.returnedAt(),
                now.standing(),
                head.sequence(),
                head.hash(),
                head.recordedAt(),
                draft.code());
        return values;
    }
}
