package org.motcua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows that one recorded dossier has in a table, to be inserted again for another code.
 *
 * @param columns in the table's order, without those that the database fills in
 * @param rows    their values
 */
record RowsOfOne(String table, List<String> columns, List<List<Object>> rows) {

    static RowsOfOne of(Connection connection, String table, String code) throws SQLException {
        String select = "SELECT * FROM " + table + " WHERE code = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, code);
            try (ResultSet found = statement.executeQuery()) {
                return new RowsOfOne(table, columns(found.getMetaData()), rows(found));
            }
        }
    }

    private static List<String> columns(ResultSetMetaData meta) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnName(i));
        }
        return columns;
    }

    private static List<List<Object>> rows(ResultSet found) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        while (found.next()) {
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.add(found.getObject(i));
            }
            rows.add(row);
        }
        return rows;
    }

    PreparedStatement insert(Connection connection) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return connection.prepareStatement(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")");
    }

    /** Executes the insert, with other values for two of the columns. */
    void insert(PreparedStatement statement, String code, String other, String value) throws SQLException {
        for (List<Object> row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                String column = columns.get(i);
                Object kept = column.equals(other) ? value : row.get(i);
                statement.setObject(i + 1, column.equals("code") ? code : kept);
            }
            if (rows.size() > 1) {
                statement.addBatch();
            }
        }
        if (rows.size() > 1) {
            statement.executeBatch();
        } else {
            statement.executeUpdate();
        }
    }
}
