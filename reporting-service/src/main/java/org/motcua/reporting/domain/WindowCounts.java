package org.motcua.reporting.domain;

import java.util.EnumMap;
import java.util.Map;

/** The counts of one group, by window and channel. Not thread-safe. */
public final class WindowCounts {

    private final Map<Window, Map<Channel, AtomCounts>> counts = new EnumMap<>(Window.class);

    /** Adds counts {@code times} times. */
    public void add(Window window, Channel channel, AtomCounts added, int times) {
        counts.computeIfAbsent(window, absent -> new EnumMap<>(Channel.class))
                .computeIfAbsent(channel, absent -> new AtomCounts())
                .add(added, times);
    }

    long of(ReportDefinition.Term term) {
        Map<Channel, AtomCounts> byChannel = counts.getOrDefault(term.window(), Map.of());
        return byChannel.entrySet().stream()
                .filter(entry -> term.channels().contains(entry.getKey()))
                .mapToLong(entry -> entry.getValue().of(term.atom()))
                .sum();
    }
}
