package org.motcua.cataloguecopy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.motcua.postgres.DatabaseUnavailable;
import org.motcua.postgres.Transactions;

/** Names from {@code catalogue_unit} and {@code catalogue_procedure}, ordered by code. */
public final class PostgresCatalogueNames implements CatalogueNames {

    private final Transactions transactions;

    public PostgresCatalogueNames(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<String, String> units() {
        return names("SELECT code, name FROM catalogue_unit ORDER BY code");
    }

    @Override
    public Map<String, String> procedures() {
        return names("SELECT code, name FROM catalogue_procedure ORDER BY code");
    }

    @Override
    public Map<String, String> fields() {
        return names("SELECT DISTINCT ON (field) field, field_name FROM catalogue_procedure"
                + " WHERE field IS NOT NULL ORDER BY field, changed_at DESC");
    }

    private Map<String, String> names(String sql) {
        try {
            return transactions.run(connection -> names(connection, sql));
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private static Map<String, String> names(Connection connection, String sql) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
        }
        return names;
    }
}
