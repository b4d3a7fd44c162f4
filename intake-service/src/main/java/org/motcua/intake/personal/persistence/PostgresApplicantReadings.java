package org.motcua.intake.personal.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.motcua.intake.personal.application.ApplicantReadings;
import org.motcua.intake.personal.application.ReadingPurpose;

/** The table {@code applicant_reading}. */
@Singleton
public class PostgresApplicantReadings implements ApplicantReadings {

    private static final String RECORD =
            "INSERT INTO applicant_reading (code, read_at, account, purpose) VALUES (?, ?, ?, ?)";
    private static final String RECORD_EACH = "INSERT INTO applicant_reading (code, read_at, account, purpose)"
            + " SELECT code, ?, ?, ? FROM unnest(?) AS code";
    private static final String OF = "SELECT id, read_at, account, purpose FROM applicant_reading"
            + " WHERE code = ? AND id < ? ORDER BY id DESC LIMIT ?";

    @Override
    public void record(
            Connection connection, Collection<String> codes, Instant readAt, String account, ReadingPurpose purpose)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RECORD_EACH)) {
            statement.setObject(1, readAt.atOffset(ZoneOffset.UTC));
            statement.setString(2, account);
            statement.setString(3, purpose.name());
            statement.setArray(4, connection.createArrayOf("text", codes.toArray()));
            statement.executeUpdate();
        }
    }

    @Override
    public void record(Connection connection, String code, Instant readAt, String account, ReadingPurpose purpose)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RECORD)) {
            statement.setString(1, code);
            statement.setObject(2, readAt.atOffset(ZoneOffset.UTC));
            statement.setString(3, account);
            statement.setString(4, purpose.name());
            statement.executeUpdate();
        }
    }

    @Override
    public List<Reading> of(Connection connection, String code, long before, int limit) throws SQLException {
        List<Reading> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OF)) {
            statement.setString(1, code);
            statement.setLong(2, before);
            statement.setInt(3, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Reading(
                            row.getLong(1),
                            code,
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3),
                            ReadingPurpose.valueOf(row.getString(4))));
                }
            }
        }
        return found;
    }
}
