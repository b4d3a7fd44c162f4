package org.motcua.reliable.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.motcua.reliable.DatabaseUnavailable;
import org.motcua.reliable.Transactions;

/** The tree in {@code catalogue_unit}. It is asked afresh each time: it is small, and another instance may write it. */
public final class PostgresUnitTree implements UnitTree {

    private static final String KNOWN = "SELECT 1 FROM catalogue_unit WHERE code = ?";
    // UNION, not UNION ALL: it ends even if the published tree had a cycle.
    private static final String SUBTREE = """
            WITH RECURSIVE below AS (
                SELECT code FROM catalogue_unit WHERE code = ?
                UNION
                SELECT child.code FROM catalogue_unit child JOIN below ON child.parent = below.code)
            SELECT code FROM below
            """;

    private final Transactions transactions;

    public PostgresUnitTree(Transactions transactions) {
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
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, unit);
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
