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

    /** A page from a statement that selects one row more than the limit. */
    static <T> Page<T> page(long total, PreparedStatement select, int limit, Row<T> reader) throws SQLException {
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
            return new Page<>(total, items, more);
        }
    }

    /** Counts what the conditions leave of the clocks. */
    static long count(Connection connection, Conditions conditions) throws SQLException {
        return number(conditions.prepare(connection, "SELECT count(*) FROM dossier_clock c" + conditions.where()));
    }
}
