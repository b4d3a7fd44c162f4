package org.motcua.reporting.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.reporting.domain.Atom;
import org.motcua.reporting.domain.AtomCounts;
import org.motcua.reporting.domain.Channel;
import org.motcua.reporting.domain.Days;
import org.motcua.reporting.domain.ReportRequest;
import org.motcua.reporting.domain.Window;
import org.motcua.reporting.domain.WindowCounts;

/** Adds counters up over windows, and takes away what was recorded too late to be known. */
final class CountQuery {

    private static final String SUMS = Columns.forEachAtom(atom -> "sum(" + atom + ")");

    /** LATERAL, so that each stretch is one scan of its own range of the key. */
    private static final String COUNTERS = """
            SELECT stretch.win, counted.*
            FROM unnest(?::text[], ?::grain[], ?::date[], ?::date[]) AS stretch (win, grain, first, last)
            CROSS JOIN LATERAL (
                SELECT %s AS key, channel, %s FROM counter
                WHERE figure_set = ?::figure_set AND grain = stretch.grain
                    AND period BETWEEN stretch.first AND stretch.last AND (?::text[] IS NULL OR unit = ANY (?::text[]))
                GROUP BY 1, 2) AS counted
            """;

    private static final String LATER_CHANGES = """
            SELECT win.name, %s AS key, channel, %s
            FROM counter_change
            JOIN unnest(?::text[], ?::date[], ?::date[]) AS win (name, first, last) ON day BETWEEN win.first AND win.last
            WHERE recorded_at > ? AND (?::text[] IS NULL OR unit = ANY (?::text[]))
            GROUP BY 1, 2, 3
            """;

    private record LabelledStretch(Window window, Days.Stretch stretch) {}

    private final Connection connection;
    private final ReportRequest request;
    private final Map<Window, Days> windows = new EnumMap<>(Window.class);

    CountQuery(Connection connection, ReportRequest request, Set<Window> windows) {
        this.connection = connection;
        this.request = request;
        windows.forEach(window -> this.windows.put(window, window.days(request.from(), request.to(), request.asOf())));
    }

    SortedMap<String, WindowCounts> run(Grouping grouping) throws SQLException {
        SortedMap<String, WindowCounts> groups = new TreeMap<>();
        addCounters(grouping, groups);
        if (request.knownAt() != null) {
            takeAwayLaterChanges(grouping, groups);
        }
        return groups;
    }

    private void addCounters(Grouping grouping, SortedMap<String, WindowCounts> groups) throws SQLException {
        List<LabelledStretch> stretches = new ArrayList<>();
        windows.forEach((window, days) -> days.stretches(grouping.coarsest())
                .forEach(stretch -> stretches.add(new LabelledStretch(window, stretch))));
        try (PreparedStatement select = connection.prepareStatement(COUNTERS.formatted(grouping.counter(), SUMS))) {
            var columns = new Columns<>(connection, stretches)
                    .text(LabelledStretch::window)
                    .text(labelled -> labelled.stretch().grain())
                    .text(labelled -> labelled.stretch().first())
                    .text(labelled -> labelled.stretch().last())
                    .arrays();
            for (int i = 0; i < columns.length; i++) {
                select.setArray(i + 1, columns[i]);
            }
            select.setString(5, grouping.set().name());
            setUnits(select, 6);
            collect(select.executeQuery(), 1, groups);
        }
    }

    private void takeAwayLaterChanges(Grouping grouping, SortedMap<String, WindowCounts> groups) throws SQLException {
        String sql = LATER_CHANGES.formatted(grouping.change(), SUMS);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            var columns = new Columns<>(connection, windows.entrySet())
                    .text(Map.Entry::getKey)
                    .text(window -> window.getValue().first())
                    .text(window -> window.getValue().last())
                    .arrays();
            for (int i = 0; i < columns.length; i++) {
                select.setArray(i + 1, columns[i]);
            }
            select.setObject(4, OffsetDateTime.ofInstant(request.knownAt(), ZoneOffset.UTC));
            setUnits(select, 5);
            collect(select.executeQuery(), -1, groups);
        }
    }

    private void setUnits(PreparedStatement select, int parameter) throws SQLException {
        var units = request.units() instanceof VisibleUnits.Only only
                ? connection.createArrayOf("text", only.codes().toArray())
                : null;
        select.setArray(parameter, units);
        select.setArray(parameter + 1, units);
    }

    private static void collect(ResultSet row, int times, SortedMap<String, WindowCounts> groups) throws SQLException {
        while (row.next()) {
            groups.computeIfAbsent(row.getString(2), key -> new WindowCounts())
                    .add(Window.valueOf(row.getString(1)), Channel.valueOf(row.getString(3)), counts(row), times);
        }
    }

    private static AtomCounts counts(ResultSet row) throws SQLException {
        AtomCounts counts = new AtomCounts();
        for (Atom atom : Atom.ALL) {
            counts.add(atom, row.getLong(4 + atom.ordinal()));
        }
        return counts;
    }
}
