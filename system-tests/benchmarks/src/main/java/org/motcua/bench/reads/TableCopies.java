package org.motcua.bench.reads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Copies the rows that the sample year left in a table. The dossier that is another's copy of number <em>n</em> has its code
 * with 10,000 times <em>n</em> added to the running number, which in the sample has four digits and in no copy has.
 */
final class TableCopies {

    /** What SQL knows of codes; lives as long as the session. */
    private static final String COPIED = """
            CREATE OR REPLACE FUNCTION pg_temp.copied(code text, copy int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
                SELECT left(code, -4) || (copy * 10000 + right(code, 4)::int) $$
            """;
    /** What lies between the running numbers of a dossier and its copy. */
    static final int APART = 10_000;

    private static final String OF_SAMPLE = "original.code ~ '-[0-9]{4}$'";

    private final Connection connection;

    TableCopies(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(COPIED);
        }
    }

    /** The code of a dossier's copy, as the tables have it. */
    static String copied(String code, int copy) {
        int number = code.length() - 4;
        return code.substring(0, number) + (copy * APART + Integer.parseInt(code, number, code.length(), 10));
    }

    /**
     * Makes copies {@code first} to {@code last}.
     *
     * @param changed by column, what its value becomes, in SQL with {@code copied(…)} and the row {@code original}; the others,
     *     but for the code, are the same in every copy
     */
    void make(String table, Map<String, String> changed, int first, int last) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String column : columns(table)) {
            names.add(column);
            values.add(changed.getOrDefault(
                    column, column.equals("code") ? "pg_temp.copied(original.code, copy)" : "original." + column));
        }
        String sql = "INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values)
                + " FROM " + table + " AS original CROSS JOIN generate_series(" + first + ", " + last
                + ") AS copy WHERE "
                + OF_SAMPLE;
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Throws unless the table has so many rows for each that the sample left. */
    void requireYears(String table, int years) throws SQLException {
        String query = "SELECT count(*) FILTER (WHERE " + OF_SAMPLE + "), count(*) FROM " + table
                + " AS original WHERE original.code ~ '-[0-9]{6}-[0-9]{4,7}$'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            if (row.getLong(1) * years != row.getLong(2)) {
                throw new IllegalStateException(
                        table + " has " + row.getLong(2) + " rows, not " + years + " times " + row.getLong(1));
            }
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        String query =
                "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped"
                        + " AND attidentity = '' ORDER BY attnum";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        return columns;
    }
}
