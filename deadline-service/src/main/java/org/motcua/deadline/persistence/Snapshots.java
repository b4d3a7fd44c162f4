package org.motcua.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.motcua.deadline.application.Page;
import org.motcua.postgres.DatabaseUnavailable;
import org.motcua.postgres.Transactions;

/** Reads several statements from one state of the database, so that a total fits its items. */
@ApplicationScoped
class Snapshots {

    /** Up to where a list without a promise of an exact total is counted. */
    private static final int BOUND = 10_000;

    private final Transactions transactions;

    Snapshots(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What the work reads; throws {@link DatabaseUnavailable} when the database fails. */
    <T> T read(Transactions.Work<T> work) {
        try {
            return transactions.run(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                }
                return work.with(connection);
            });
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** One row read as what it means. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The single number a statement answers. */
    static long number(PreparedStatement select) throws SQLException {
        try (select;
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A page of a list that is counted to its end, from a statement that selects one row more than the limit. */
    static <T> Page<T> page(long total, PreparedStatement select, int limit, Row<T> reader) throws SQLException {
        return page(total, true, select, limit, reader);
    }

    /** A page of a list that is counted up to a bound, and beyond it called more than that. */
    static <T> Page<T> boundedPage(long counted, PreparedStatement select, int limit, Row<T> reader)
            throws SQLException {
        return page(Math.min(counted, BOUND), counted <= BOUND, select, limit, reader);
    }

    private static <T> Page<T> page(
            long total, boolean totalIsExact, PreparedStatement select, int limit, Row<T> reader) throws SQLException {
        try (select;
                ResultSet row = select.executeQuery()) {
            List<T> items = new ArrayList<>();
            boolean more = false;
            while (row.next() && !more) {
                more = items.size() == limit;
                if (!more) {
                    items.add(reader.read(row));
                }
            }
            return new Page<>(total, totalIsExact, items, more);
        }
    }

    /** Counts what the conditions leave of the clocks, one more than the bound at most. */
    static long countBounded(Connection connection, Conditions conditions) throws SQLException {
        String sql = "SELECT count(*) FROM (SELECT 1 FROM dossier_clock c" + conditions.where() + "LIMIT ?) AS counted";
        return number(conditions.prepare(connection, sql, BOUND + 1));
    }

    /** Counts what the conditions leave of the clocks. */
    static long count(Connection connection, Conditions conditions) throws SQLException {
        return number(conditions.prepare(connection, "SELECT count(*) FROM dossier_clock c" + conditions.where()));
    }
}
