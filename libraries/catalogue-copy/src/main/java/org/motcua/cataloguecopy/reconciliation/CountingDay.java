package org.motcua.cataloguecopy.reconciliation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.postgres.Transactions;

/** Counts the dossiers of a day and digests their codes, in the database. */
@Singleton
public class CountingDay {

    private static final String DIGEST = """
            SELECT count(*), encode(sha256(convert_to(coalesce(string_agg(code, E'\\n' ORDER BY code COLLATE "C"), ''),
                                                      'UTF8')), 'hex')
            FROM %s WHERE %s AND (?::text[] IS NULL OR unit = ANY (?::text[]))
            """;

    private final Transactions transactions;
    private final DossiersOfDay dossiers;

    public CountingDay(Transactions transactions, DossiersOfDay dossiers) {
        this.transactions = transactions;
        this.dossiers = dossiers;
    }

    /**
     * The totals of a day.
     *
     * @param day   local day of Asia/Ho_Chi_Minh
     * @param units the units whose dossiers count
     */
    public ControlTotals count(LocalDate day, VisibleUnits units) throws SQLException {
        return transactions.run(connection -> new ControlTotals(
                digest(connection, dossiers.received(), day, units),
                digest(connection, dossiers.finished(), day, units)));
    }

    private Digest digest(Connection connection, String condition, LocalDate day, VisibleUnits units)
            throws SQLException {
        String sql = DIGEST.formatted(dossiers.table(), condition);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            String[] codes =
                    units instanceof VisibleUnits.Only only ? only.codes().toArray(String[]::new) : null;
            statement.setObject(1, day);
            statement.setObject(2, day);
            statement.setObject(3, codes);
            statement.setObject(4, codes);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Digest(row.getLong(1), row.getString(2));
            }
        }
    }
}
