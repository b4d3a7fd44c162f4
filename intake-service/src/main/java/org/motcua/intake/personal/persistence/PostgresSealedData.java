package org.motcua.intake.personal.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.motcua.intake.personal.application.SealedData;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.persistence.SealedRows;

/** Seals rows afresh, in the order of their primary key. */
@Singleton
public class PostgresSealedData implements SealedData {

    private static final String APPLICANTS = """
            SELECT code, sequence, kind, level, key_id, sealed FROM applicant
            WHERE (code, sequence) > (?, ?) AND sealed IS NOT NULL AND (key_id <> ? OR search_key <> ?)
            ORDER BY code, sequence LIMIT ? FOR UPDATE SKIP LOCKED
            """;
    /** What is not to be found any more, as corrected details are, does not become so again. */
    private static final String APPLICANT = """
            UPDATE applicant SET key_id = ?, sealed = ?, search_key = ?,
                   terms = CASE WHEN terms = '{}' THEN terms ELSE ?::bigint[] END
            WHERE code = ? AND sequence = ?
            """;

    private static final String TEXTS = """
            SELECT code, sequence, key_id, sealed FROM dossier_text
            WHERE (code, sequence) > (?, ?) AND key_id <> ?
            ORDER BY code, sequence LIMIT ? FOR UPDATE SKIP LOCKED
            """;
    private static final String TEXT = "UPDATE dossier_text SET key_id = ?, sealed = ? WHERE code = ? AND sequence = ?";
    private static final String BY_KEY = """
            SELECT key, sum(rows) FROM (
                SELECT key_id, count(*) FROM applicant WHERE key_id IS NOT NULL GROUP BY 1
                UNION ALL SELECT split_part(search_key, '/', 1), count(*) FROM applicant WHERE search_key IS NOT NULL GROUP BY 1
                UNION ALL SELECT key_id, count(*) FROM dossier_text GROUP BY 1
                UNION ALL SELECT digest_key, count(*) FROM idempotency_key WHERE digest_key IS NOT NULL GROUP BY 1) AS used (key, rows)
            GROUP BY key
            """;

    private final SealedRows sealed;

    PostgresSealedData(SealedRows sealed) {
        this.sealed = sealed;
    }

    @Override
    public Step resealApplicants(Connection connection, Position after, int rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(APPLICANTS);
                PreparedStatement update = connection.prepareStatement(APPLICANT)) {
            set(select, after.code(), after.sequence(), sealed.currentKey(), sealed.indexing(), rows);
            Step step = new Step(0, null);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    addApplicant(connection, update, row);
                    step = behind(row, step.moved() + 1);
                }
            }
            update.executeBatch();
            return ended(step, rows);
        }
    }

    private void addApplicant(Connection connection, PreparedStatement update, ResultSet row) throws SQLException {
        String code = row.getString(1);
        long sequence = row.getLong(2);
        Details details = sealed.details(row);
        Object[] terms = LongStream.of(sealed.terms(details)).boxed().toArray();
        set(
                update,
                sealed.currentKey(),
                sealed.sealDetails(code, sequence, details),
                sealed.indexing(),
                connection.createArrayOf("bigint", terms),
                code,
                sequence);
        update.addBatch();
    }

    @Override
    public Step resealTexts(Connection connection, Position after, int rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(TEXTS);
                PreparedStatement update = connection.prepareStatement(TEXT)) {
            set(select, after.code(), after.sequence(), sealed.currentKey(), rows);
            Step step = new Step(0, null);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    addText(update, row);
                    step = behind(row, step.moved() + 1);
                }
            }
            update.executeBatch();
            return ended(step, rows);
        }
    }

    private void addText(PreparedStatement update, ResultSet row) throws SQLException {
        String code = row.getString(1);
        long sequence = row.getLong(2);
        String text = sealed.openText(code, sequence, row.getString(3), row.getBytes(4));
        set(update, sealed.currentKey(), sealed.sealText(code, sequence, text), code, sequence);
        update.addBatch();
    }

    private static Step behind(ResultSet row, int moved) throws SQLException {
        return new Step(moved, new Position(row.getString(1), row.getLong(2)));
    }

    /** Fewer rows than asked for: the table is passed. */
    private static Step ended(Step step, int rows) {
        return step.moved() < rows ? new Step(step.moved(), null) : step;
    }

    @Override
    public Map<String, Long> rowsByKey(Connection connection) throws SQLException {
        Map<String, Long> rowsByKey = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(BY_KEY);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rowsByKey.put(row.getString(1), row.getLong(2));
            }
        }
        return rowsByKey;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
