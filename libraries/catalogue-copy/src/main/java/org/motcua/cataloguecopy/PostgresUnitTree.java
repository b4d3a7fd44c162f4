package org.motcua.cataloguecopy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.motcua.legalclock.LegalZone;
import org.motcua.postgres.ControlCharacters;
import org.motcua.postgres.DatabaseUnavailable;
import org.motcua.postgres.Transactions;

/** The tree in {@code catalogue_unit}. It is asked afresh each time: it is small, and another instance may write it. */
public final class PostgresUnitTree implements UnitTree {

    private static final String KNOWN = "SELECT 1 FROM catalogue_unit WHERE code = ?";
    // UNION, not UNION ALL: it ends even if the published tree had a cycle.
    private static final String SUBTREE = """
            WITH RECURSIVE asked (day) AS (VALUES (?::date)),
            hanging (code, above) AS MATERIALIZED (
                SELECT code, CASE
                    WHEN successor IS NOT NULL AND valid_to < day THEN successor
                    WHEN placements IS NULL THEN parent
                    ELSE (SELECT placed.parent
                          FROM jsonb_to_recordset(placements) AS placed ("validFrom" date, parent text)
                          WHERE coalesce("validFrom", '-infinity') <= day
                          ORDER BY "validFrom" DESC NULLS LAST LIMIT 1) END
                FROM catalogue_unit, asked),
            below (code) AS (
                SELECT code FROM catalogue_unit WHERE code = ?
                UNION
                SELECT hanging.code FROM hanging JOIN below ON hanging.above = below.code)
            SELECT code FROM below
            """;

    private final Transactions transactions;
    private final Clock clock;

    public PostgresUnitTree(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean knows(String unit) {
        return !ControlCharacters.areIn(unit) && !codes(KNOWN, unit).isEmpty();
    }

    @Override
    public List<String> subtree(String unit) {
        return subtreeOn(unit, LegalZone.day(clock.instant()));
    }

    @Override
    public List<String> subtreeOn(String unit, LocalDate day) {
        return ControlCharacters.areIn(unit) ? List.of() : codes(SUBTREE, day.toString(), unit);
    }

    private List<String> codes(String sql, String... arguments) {
        try {
            return transactions.run(connection -> codes(connection, sql, arguments));
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private static List<String> codes(Connection connection, String sql, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            List<String> codes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
            return codes;
        }
    }
}
