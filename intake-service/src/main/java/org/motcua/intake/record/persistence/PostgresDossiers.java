package org.motcua.intake.record.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.History;

/** The record in PostgreSQL. Many dossiers are stored by sets, one by plain prepared statements. */
@Singleton
public class PostgresDossiers implements Dossiers {

    private static final String LOCK = "SELECT code FROM dossier WHERE code = ANY (?) ORDER BY code FOR UPDATE";

    private static final String FORGET_TERMS = "UPDATE applicant SET terms = '{}' WHERE code = ? AND terms IS NOT NULL";
    private static final String DUPLICATES = "SELECT code FROM dossier WHERE standing = ? ORDER BY code LIMIT ?";

    private final DossierTable table;
    private final SealedRows sealed;
    private final PersonalTables personal;

    PostgresDossiers(DossierClocks clocks, SealedRows sealed, PersonalTables personal) {
        this.table = new DossierTable(clocks);
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
    public Optional<DossierDraft> lockEvents(Connection connection, String code) throws SQLException {
        return new LockingEvents(connection).of(code).map(events -> new DossierDraft(code, History.ofEvents(events)));
    }

    @Override
    public void forgetTerms(Connection connection, String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET_TERMS)) {
            statement.setString(1, code);
            statement.executeUpdate();
        }
    }

    @Override
    public List<String> duplicatesOf(Connection connection, String code, int atMost) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DUPLICATES)) {
            statement.setString(1, code);
            statement.setInt(2, atMost);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
        }
        return codes;
    }

    @Override
    public History history(Connection connection, String code) throws SQLException {
        return new ReadingHistories(connection, sealed).of(List.of(code)).getOrDefault(code, History.NONE);
    }

    @Override
    public Map<String, History> histories(Connection connection, Collection<String> codes) throws SQLException {
        return new ReadingHistories(connection, sealed).of(codes);
    }

    @Override
    public History events(Connection connection, String code) throws SQLException {
        return ReadingHistories.events(connection, code);
    }

    @Override
    public void append(Connection connection, Collection<DossierDraft> drafts) throws SQLException {
        table.insert(connection, drafts.stream().filter(DossierDraft::isNew).toList());
        table.advance(
                connection, drafts.stream().filter(draft -> !draft.isNew()).toList());
        EventTable.insert(connection, drafts);
        personal.insert(connection, drafts);
    }
}
