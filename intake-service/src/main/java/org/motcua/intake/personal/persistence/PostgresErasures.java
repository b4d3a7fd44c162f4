package org.motcua.intake.personal.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.motcua.intake.personal.application.Erasures;
import org.motcua.intake.record.domain.Erasure;

/** Erases in {@code applicant} and {@code dossier_text}. Kind and level stay: they are in the events as well. */
@Singleton
public class PostgresErasures implements Erasures {

    private static final String APPLICANT =
            "UPDATE applicant SET key_id = NULL, sealed = NULL, search_key = NULL, terms = NULL WHERE code = ?";
    private static final String TEXTS = "DELETE FROM dossier_text WHERE code = ?";
    private static final String ORDER = "INSERT INTO erasure (code, erased_at, account, reference) VALUES (?, ?, ?, ?)";

    @Override
    public void erase(Connection connection, String code, Erasure erasure) throws SQLException {
        update(connection, APPLICANT, code);
        update(connection, TEXTS, code);
        update(
                connection,
                ORDER,
                code,
                erasure.erasedAt().atOffset(ZoneOffset.UTC),
                erasure.account(),
                erasure.reference());
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
