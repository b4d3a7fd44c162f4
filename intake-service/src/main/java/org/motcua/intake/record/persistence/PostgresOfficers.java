package org.motcua.intake.record.persistence;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.intake.record.application.Officers;
import org.motcua.intake.record.domain.Officer;
import org.motcua.intake.record.domain.OfficerNames;
import org.motcua.intake.record.domain.OfficerNames.Named;

/** The table {@code officer}. */
@Singleton
public class PostgresOfficers implements Officers {

    private static final String NOTE = """
            INSERT INTO officer (account, known_from, name, title)
            SELECT ?, ?, ?, ? WHERE NOT EXISTS (
                SELECT FROM (SELECT name, title FROM officer WHERE account = ? ORDER BY known_from DESC LIMIT 1) AS latest
                WHERE name = ? AND title IS NOT DISTINCT FROM ?)
            ON CONFLICT DO NOTHING
            """;
    private static final String OF =
            "SELECT account, known_from, name, title FROM officer WHERE account = ANY (?) ORDER BY account, known_from";

    @Override
    public void note(Connection connection, String account, Officer officer, Instant from) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, account);
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            statement.setString(3, officer.name());
            statement.setString(4, officer.title());
            statement.setString(5, account);
            statement.setString(6, officer.name());
            statement.setString(7, officer.title());
            statement.executeUpdate();
        }
    }

    @Override
    public OfficerNames of(Connection connection, Collection<String> accounts) throws SQLException {
        Map<String, List<Named>> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OF)) {
            statement.setArray(1, connection.createArrayOf("text", accounts.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.computeIfAbsent(row.getString(1), account -> new ArrayList<>())
                            .add(named(row));
                }
            }
        }
        return new OfficerNames(known);
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getObject(2, OffsetDateTime.class).toInstant(), new Officer(row.getString(3), row.getString(4)));
    }
}
