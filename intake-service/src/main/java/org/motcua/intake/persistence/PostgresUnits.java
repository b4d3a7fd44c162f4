package org.motcua.intake.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.motcua.reliable.DatabaseUnavailable;
import org.motcua.reliable.Transactions;
import org.motcua.reliable.catalogue.UnitTree;

/** Today's tree of units, from the catalogue itself. It is asked afresh: another instance may have changed it. */
@Singleton
public class PostgresUnits implements UnitTree {

    private static final String KNOWN = "SELECT code FROM unit WHERE code = ?";
    private static final String SUBTREE = """
            WITH RECURSIVE below AS (
                SELECT code FROM unit WHERE code = ?
                UNION
                SELECT child.code FROM unit child JOIN below ON child.parent = below.code)
            SELECT code FROM below
            """;

    private final Transactions transactions;

    PostgresUnits(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean knows(String unit) {
        return !codes(KNOWN, unit).isEmpty();
    }

    @Override
    public List<String> subtree(String unit) {
        return codes(SUBTREE, unit);
    }

    private List<String> codes(String sql, String unit) {
        try {
            return transactions.run(connection -> codes(connection, sql, unit));
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private static List<String> codes(Connection connection, String sql, String unit) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, unit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
        }
        return codes;
    }
}
