package org.motcua.intake.record.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import org.motcua.contract.DossierEvent;
import org.motcua.intake.record.application.DossierDraft;

/** The insert-only table {@code dossier_event}. */
final class EventTable {

    private static final String COLUMNS =
            "dossier_event (code, sequence, occurred_at, recorded_at, author, fact, hash)";
    private static final String INSERT = "INSERT INTO " + COLUMNS + " VALUES (?, ?, ?, ?, ?, ?::json, ?)";

    private EventTable() {}

    static void insert(Connection connection, Collection<DossierDraft> drafts) throws SQLException {
        if (drafts.size() == 1) {
            insert(connection, drafts.iterator().next());
            return;
        }
        CopyRows rows = new CopyRows(COLUMNS);
        drafts.forEach(draft -> add(rows, draft));
        rows.into(connection);
    }

    private static void insert(Connection connection, DossierDraft draft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < draft.events().size(); i++) {
                DossierEvent event = draft.events().get(i);
                statement.setString(1, draft.code());
                statement.setLong(2, event.sequence());
                statement.setObject(3, event.occurredAt().atOffset(ZoneOffset.UTC));
                statement.setObject(4, event.recordedAt().atOffset(ZoneOffset.UTC));
                statement.setString(5, event.author());
                statement.setString(6, new String(draft.facts().get(i), StandardCharsets.UTF_8));
                statement.setString(7, event.hash());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void add(CopyRows rows, DossierDraft draft) {
        for (int i = 0; i < draft.events().size(); i++) {
            DossierEvent event = draft.events().get(i);
            rows.value(draft.code())
                    .value(event.sequence())
                    .value(event.occurredAt())
                    .value(event.recordedAt())
                    .value(event.author())
                    .value(new String(draft.facts().get(i), StandardCharsets.UTF_8))
                    .value(event.hash())
                    .endRow();
        }
    }
}
