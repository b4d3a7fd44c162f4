package org.motcua.intake.record.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.History.DetailsEntry;
import org.motcua.intake.record.domain.History.TextEntry;

/** Writes the tables {@code applicant} and {@code dossier_text}, sealed: many rows by COPY, a few by INSERT. */
@Singleton
class PersonalTables {

    private static final int FEW = 4;

    private final SealedRows sealed;

    PersonalTables(SealedRows sealed) {
        this.sealed = sealed;
    }

    void insert(Connection connection, Collection<DossierDraft> drafts) throws SQLException {
        List<Object[]> texts = new ArrayList<>();
        List<Object[]> applicants = new ArrayList<>();
        for (DossierDraft draft : drafts) {
            draft.texts().forEach(entry -> texts.add(row(draft.code(), entry)));
            draft.details().forEach(entry -> applicants.add(row(draft.code(), entry)));
        }
        insert(connection, "dossier_text (code, sequence, about, key_id, sealed)", texts);
        insert(connection, "applicant (code, sequence, kind, level, key_id, sealed, search_key, terms)", applicants);
    }

    private Object[] row(String code, TextEntry entry) {
        byte[] text = sealed.sealText(code, entry.sequence(), entry.text());
        return new Object[] {code, entry.sequence(), entry.about(), sealed.currentKey(), text};
    }

    private Object[] row(String code, DetailsEntry entry) {
        Details details = entry.details();
        Object[] row = {code, entry.sequence(), details.applicantKind(), details.level(), null, null, null, null};
        if (details.isPersonal()) {
            row[4] = sealed.currentKey();
            row[5] = sealed.sealDetails(code, entry.sequence(), details);
            row[6] = sealed.indexing();
            row[7] = boxed(sealed.terms(details));
        }
        return row;
    }

    private static Long[] boxed(long[] terms) {
        return LongStream.of(terms).boxed().toArray(Long[]::new);
    }

    private static void insert(Connection connection, String target, List<Object[]> rows) throws SQLException {
        if (rows.size() > FEW) {
            copy(connection, target, rows);
        } else if (!rows.isEmpty()) {
            insertFew(connection, target, rows);
        }
    }

    private static void insertFew(Connection connection, String target, List<Object[]> rows) throws SQLException {
        String marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + target + " VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    Object value = row[i] instanceof Long[] terms ? connection.createArrayOf("bigint", terms) : row[i];
                    statement.setObject(i + 1, value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void copy(Connection connection, String target, List<Object[]> rows) throws SQLException {
        CopyRows copy = new CopyRows(target);
        for (Object[] row : rows) {
            for (Object value : row) {
                add(copy, value);
            }
            copy.endRow();
        }
        copy.into(connection);
    }

    private static void add(CopyRows copy, Object value) {
        switch (value) {
            case byte[] bytes -> copy.bytes(bytes);
            case Long[] numbers -> copy.numbers(numbers);
            case null, default -> copy.value(value);
        }
    }
}
