package org.motcua.intake.persistence;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.contract.DossierEvent;
import org.motcua.intake.application.DossierDraft;
import org.motcua.intake.application.Dossiers;
import org.motcua.intake.domain.History;

/** The record in PostgreSQL. Every statement is about any number of dossiers. */
@Singleton
public class PostgresDossiers implements Dossiers {

    private static final String LOCK = "SELECT code FROM dossier WHERE code = ANY (?) ORDER BY code FOR UPDATE";
    private static final String ADVANCE = """
            UPDATE dossier SET unit = head.unit, procedure = head.procedure, status = head.status,
                               head_sequence = head.sequence, head_hash = head.hash, recorded_at = head.at::timestamptz
            FROM unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::bigint[], ?::text[], ?::text[])
                 AS head (code, unit, procedure, status, sequence, hash, at)
            WHERE dossier.code = head.code
            """;

    private final SealedRows sealed;
    private final PersonalTables personal;

    PostgresDossiers(SealedRows sealed, PersonalTables personal) {
        this.sealed = sealed;
        this.personal = personal;
    }

    @Override
    public Map<String, DossierDraft> lock(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, DossierDraft> drafts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    drafts.put(rows.getString(1), null);
                }
            }
        }
        if (!drafts.isEmpty()) {
            Map<String, History> histories = new ReadingHistories(connection, sealed).of(drafts.keySet());
            histories.forEach((code, history) -> drafts.put(code, new DossierDraft(code, history)));
        }
        return drafts;
    }

    @Override
    public History history(Connection connection, String code) throws SQLException {
        return new ReadingHistories(connection, sealed).of(List.of(code)).getOrDefault(code, History.NONE);
    }

    @Override
    public void append(Connection connection, Collection<DossierDraft> drafts) throws SQLException {
        insert(connection, drafts.stream().filter(DossierDraft::isNew).toList());
        advance(connection, drafts.stream().filter(draft -> !draft.isNew()).toList());
        CopyRows events = new CopyRows("dossier_event (code, sequence, occurred_at, recorded_at, author, fact, hash)");
        for (DossierDraft draft : drafts) {
            addEvents(events, draft);
        }
        events.into(connection);
        personal.insert(connection, drafts);
    }

    private static void insert(Connection connection, List<DossierDraft> drafts) throws SQLException {
        CopyRows rows = new CopyRows("dossier (code, unit, procedure, status, head_sequence, head_hash, recorded_at)");
        for (DossierDraft draft : drafts) {
            DossierEvent head = draft.events().getLast();
            rows.value(draft.code())
                    .value(draft.state().unit())
                    .value(draft.state().procedure())
                    .value(draft.state().status().code())
                    .value(head.sequence())
                    .value(head.hash())
                    .value(head.recordedAt())
                    .endRow();
        }
        rows.into(connection);
    }

    private static void advance(Connection connection, List<DossierDraft> drafts) throws SQLException {
        if (drafts.isEmpty()) {
            return;
        }
        List<DossierEvent> heads =
                drafts.stream().map(draft -> draft.events().getLast()).toList();
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            Object[][] columns = {
                drafts.stream().map(DossierDraft::code).toArray(),
                drafts.stream().map(draft -> draft.state().unit()).toArray(),
                drafts.stream().map(draft -> draft.state().procedure()).toArray(),
                drafts.stream().map(draft -> draft.state().status().code()).toArray(),
                heads.stream().map(DossierEvent::sequence).toArray(),
                heads.stream().map(DossierEvent::hash).toArray(),
                heads.stream().map(head -> head.recordedAt().toString()).toArray()
            };
            String[] types = {"text", "text", "text", "int", "bigint", "text", "text"};
            for (int i = 0; i < columns.length; i++) {
                Array column = connection.createArrayOf(types[i], columns[i]);
                statement.setArray(i + 1, column);
            }
            statement.executeUpdate();
        }
    }

    private static void addEvents(CopyRows rows, DossierDraft draft) {
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
