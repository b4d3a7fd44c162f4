package org.motcua.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import org.motcua.reporting.application.Counters;
import org.motcua.reporting.domain.Atom;
import org.motcua.reporting.domain.AtomCounts;
import org.motcua.reporting.domain.ChangeKey;
import org.motcua.reporting.domain.Changes;
import org.motcua.reporting.domain.CounterKey;

@ApplicationScoped
class PostgresCounters implements Counters {

    private static final String ADD_CHANGES = "INSERT INTO counter_change"
            + " (recorded_at, day, unit, field, procedure, channel, " + Columns.forEachAtom(atom -> atom) + ")"
            + " SELECT * FROM unnest(?::timestamptz[], ?::date[], ?::text[], ?::text[], ?::text[], ?::channel[], "
            + Columns.atomParameters() + ")";

    /** The rows come sorted, so that two instances lock counters in the same order. */
    private static final String ADD_TO_COUNTERS = "INSERT INTO counter AS c"
            + " (figure_set, grain, period, unit, item, channel, " + Columns.forEachAtom(atom -> atom) + ")"
            + " SELECT * FROM unnest(?::figure_set[], ?::grain[], ?::date[], ?::text[], ?::text[], ?::channel[], "
            + Columns.atomParameters() + ")"
            + " ON CONFLICT (figure_set, grain, period, unit, item, channel) DO UPDATE SET "
            + Columns.forEachAtom(atom -> atom + " = c." + atom + " + excluded." + atom);

    @Override
    public void add(Connection connection, Changes changes) throws SQLException {
        SortedMap<ChangeKey, AtomCounts> byRecordTime = changes.byRecordTime();
        if (!byRecordTime.isEmpty()) {
            execute(connection, ADD_CHANGES, changeColumns(connection, byRecordTime));
        }
        SortedMap<CounterKey, AtomCounts> byCounter = changes.byCounter();
        if (!byCounter.isEmpty()) {
            execute(connection, ADD_TO_COUNTERS, counterColumns(connection, byCounter));
        }
    }

    private static void execute(Connection connection, String sql, Array[] columns) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.length; i++) {
                insert.setArray(i + 1, columns[i]);
            }
            insert.executeUpdate();
        }
    }

    private static Array[] changeColumns(Connection connection, SortedMap<ChangeKey, AtomCounts> rows)
            throws SQLException {
        Columns<Map.Entry<ChangeKey, AtomCounts>> columns = new Columns<>(connection, rows.entrySet())
                .text(row -> row.getKey().recordedAt())
                .text(row -> row.getKey().day())
                .text(row -> row.getKey().unit())
                .text(row -> row.getKey().field())
                .text(row -> row.getKey().procedure())
                .text(row -> row.getKey().channel());
        return withAtoms(columns);
    }

    private static Array[] counterColumns(Connection connection, SortedMap<CounterKey, AtomCounts> rows)
            throws SQLException {
        Columns<Map.Entry<CounterKey, AtomCounts>> columns = new Columns<>(connection, rows.entrySet())
                .text(row -> row.getKey().set())
                .text(row -> row.getKey().grain())
                .text(row -> row.getKey().period())
                .text(row -> row.getKey().unit())
                .text(row -> row.getKey().item())
                .text(row -> row.getKey().channel());
        return withAtoms(columns);
    }

    private static <K> Array[] withAtoms(Columns<Map.Entry<K, AtomCounts>> columns) throws SQLException {
        for (Atom atom : Atom.ALL) {
            columns.ints(row -> Math.toIntExact(row.getValue().of(atom)));
        }
        return columns.arrays();
    }
}
