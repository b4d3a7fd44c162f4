package org.motcua.deadline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts a batch so that what is in memory at a time is bounded by events, stored and new, and not by dossiers. */
final class Portions {

    /** More than the dossiers of a full batch have, unless they are unusual ones. */
    static final int EVENTS = 20_000;

    private Portions() {}

    /**
     * The arrivals in portions, in order of code, so that two writers take their locks in the same order.
     *
     * @param arrivals by dossier code
     * @param lengths  how many events are stored, by dossier code
     */
    static List<Map<String, List<Arrival>>> of(Map<String, List<Arrival>> arrivals, Map<String, Integer> lengths) {
        List<Map<String, List<Arrival>>> portions = new ArrayList<>(1);
        long events = 0;
        for (Map.Entry<String, List<Arrival>> ofDossier : new TreeMap<>(arrivals).entrySet()) {
            int more = lengths.getOrDefault(ofDossier.getKey(), 0) + events(ofDossier.getValue());
            events += more;
            if (portions.isEmpty() || events > EVENTS) {
                portions.add(new TreeMap<>());
                events = more;
            }
            portions.getLast().put(ofDossier.getKey(), ofDossier.getValue());
        }
        return portions;
    }

    private static int events(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> arrival.commit() != null)
                .mapToInt(arrival -> arrival.commit().events().size())
                .sum();
    }
}
