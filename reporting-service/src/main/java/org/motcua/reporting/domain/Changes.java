package org.motcua.reporting.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The changes that a batch of versions makes to the counts, added up. Not thread-safe. */
public final class Changes {

    private final Map<ChangeKey, AtomCounts> byKey = new HashMap<>();

    /**
     * One version takes the place of another at its record time: the atoms of the previous one are taken back.
     *
     * @param previous null when {@code next} is the first
     */
    public void replace(DossierVersion previous, DossierVersion next) {
        if (previous != null) {
            count(previous, next.recordedFrom(), -1);
        }
        count(next, next.recordedFrom(), 1);
    }

    private void count(DossierVersion version, Instant at, int times) {
        Life.tell(
                version,
                (day, atom) -> byKey.computeIfAbsent(
                                new ChangeKey(
                                        at,
                                        day,
                                        version.unit(),
                                        version.field(),
                                        version.procedure(),
                                        version.channel()),
                                key -> new AtomCounts())
                        .add(atom, times));
    }

    /** What changes, by record time and day, in order, without what cancels out. */
    public SortedMap<ChangeKey, AtomCounts> byRecordTime() {
        return sortedWithoutZeros(byKey);
    }

    /** What changes in each counter, in the one order in which every instance locks them, without zeros. */
    public SortedMap<CounterKey, AtomCounts> byCounter() {
        Map<CounterKey, AtomCounts> counters = new HashMap<>(byKey.size() * 4);
        byKey.forEach((key, counts) -> addToCounters(key, counts, counters));
        return sortedWithoutZeros(counters);
    }

    private static void addToCounters(ChangeKey key, AtomCounts counts, Map<CounterKey, AtomCounts> counters) {
        for (FigureSet set : FigureSet.values()) {
            for (Grain grain : Grain.values()) {
                CounterKey counter =
                        new CounterKey(set, grain, grain.periodOf(key.day()), key.unit(), set.item(key), key.channel());
                counters.computeIfAbsent(counter, absent -> new AtomCounts()).add(counts, 1);
            }
        }
    }

    private static <K extends Comparable<K>> SortedMap<K, AtomCounts> sortedWithoutZeros(Map<K, AtomCounts> counts) {
        SortedMap<K, AtomCounts> sorted = new TreeMap<>(counts);
        sorted.values().removeIf(AtomCounts::isZero);
        return sorted;
    }
}
