package org.motcua.reporting;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.motcua.reporting.application.Counters;
import org.motcua.reporting.application.Readings;
import org.motcua.reporting.domain.AtomCounts;
import org.motcua.reporting.domain.ChangeKey;
import org.motcua.reporting.domain.Changes;
import org.motcua.reporting.domain.CounterKey;
import org.motcua.reporting.domain.Days;
import org.motcua.reporting.domain.FigureSet;
import org.motcua.reporting.domain.Grain;
import org.motcua.reporting.domain.GroupBy;
import org.motcua.reporting.domain.ReportDefinition;
import org.motcua.reporting.domain.ReportRequest;
import org.motcua.reporting.domain.Window;
import org.motcua.reporting.domain.WindowCounts;

/** Counters and their ledger in memory, for tests without a database. */
public final class CountersInMemory implements Counters, Readings {

    private final ShippedDefinitions definitions = new ShippedDefinitions();
    private final Map<CounterKey, AtomCounts> counters = new HashMap<>();
    private final Map<ChangeKey, AtomCounts> changes = new HashMap<>();

    @Override
    public void add(Connection connection, Changes added) {
        added.byCounter()
                .forEach((key, counts) -> counters.computeIfAbsent(key, absent -> new AtomCounts())
                        .add(counts, 1));
        added.byRecordTime()
                .forEach((key, counts) ->
                        changes.computeIfAbsent(key, absent -> new AtomCounts()).add(counts, 1));
    }

    @Override
    public Reading read(ReportRequest request) {
        ReportDefinition definition = definitions.of(request.name(), request.basis());
        return new Reading(
                definition,
                total(request, definition),
                request.groupBy() == null ? null : counts(request, definition, request.groupBy()),
                request.correctedSince() == null ? null : total(request.asKnownBefore(), definition));
    }

    private WindowCounts total(ReportRequest request, ReportDefinition definition) {
        return counts(request, definition, null).getOrDefault("", new WindowCounts());
    }

    /** How many counters are not zero. */
    public long size() {
        return counters.values().stream().filter(counts -> !counts.isZero()).count();
    }

    private SortedMap<String, WindowCounts> counts(
            ReportRequest request, ReportDefinition definition, GroupBy groupBy) {
        SortedMap<String, WindowCounts> groups = new TreeMap<>();
        for (Window window : definition.windows()) {
            Days days = window.days(request.from(), request.to(), request.asOf());
            Grain coarsest = groupBy == GroupBy.MONTH ? Grain.MONTH : Grain.YEAR;
            days.stretches(coarsest).forEach(stretch -> add(request, groupBy, window, stretch, groups));
            if (request.knownAt() != null) {
                takeAway(request, groupBy, window, days, groups);
            }
        }
        return groups;
    }

    private void add(
            ReportRequest request,
            GroupBy groupBy,
            Window window,
            Days.Stretch stretch,
            SortedMap<String, WindowCounts> groups) {
        counters.forEach((key, counts) -> {
            boolean in = key.set() == set(groupBy)
                    && key.grain() == stretch.grain()
                    && between(key.period(), stretch.first(), stretch.last());
            if (in && visible(request, key.unit())) {
                String group =
                        group(groupBy, key.unit(), key.item(), key.channel().name(), key.period());
                groups.computeIfAbsent(group, absent -> new WindowCounts()).add(window, key.channel(), counts, 1);
            }
        });
    }

    private void takeAway(
            ReportRequest request, GroupBy groupBy, Window window, Days days, SortedMap<String, WindowCounts> groups) {
        changes.forEach((key, counts) -> {
            boolean later = key.recordedAt().isAfter(request.knownAt());
            if (later && between(key.day(), days.first(), days.last()) && visible(request, key.unit())) {
                String item = set(groupBy).item(key);
                String group = group(groupBy, key.unit(), item, key.channel().name(), key.day());
                groups.computeIfAbsent(group, absent -> new WindowCounts()).add(window, key.channel(), counts, -1);
            }
        });
    }

    private static boolean between(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static boolean visible(ReportRequest request, String unit) {
        return request.units().contains(unit);
    }

    private static FigureSet set(GroupBy groupBy) {
        return switch (groupBy) {
            case FIELD -> FigureSet.UNIT_FIELD;
            case PROCEDURE -> FigureSet.UNIT_PROCEDURE;
            case UNIT, CHANNEL, MONTH -> FigureSet.UNIT;
            case null -> FigureSet.UNIT;
        };
    }

    private static String group(GroupBy groupBy, String unit, String item, String channel, LocalDate day) {
        return switch (groupBy) {
            case UNIT -> unit;
            case FIELD, PROCEDURE -> item;
            case CHANNEL -> channel;
            case MONTH -> day.toString().substring(0, 7);
            case null -> "";
        };
    }
}
