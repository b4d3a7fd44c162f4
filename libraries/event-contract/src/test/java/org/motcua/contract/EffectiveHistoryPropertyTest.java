package org.motcua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.motcua.contract.DossierFact.DossierRefused;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.DossierWithdrawn;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.ProcessingStopped;
import org.motcua.contract.DossierFact.ResultReturned;
import org.motcua.contract.DossierFact.SupplementCompleted;
import org.motcua.contract.DossierFact.SupplementRequested;

/** The effective history against a naive reading: ask of each event what the last correction says of it. */
class EffectiveHistoryPropertyTest {

    /** In order of a life: two that begin it, what is between, its ends, the hand-over. */
    private static final List<List<DossierFact>> LIFE = List.of(
            List.of(Histories.SUBMITTED),
            List.of(Histories.RECEIVED),
            List.of(new SupplementRequested(), new SupplementCompleted()),
            List.of(new DossierRefused(), new DossierResolved(), new DossierWithdrawn(), new ProcessingStopped()),
            List.of(new ResultReturned()));

    @Property(tries = 5_000)
    void isWhatANaiveReadingSays(@ForAll("histories") List<DossierEvent> events) {
        assertThat(EffectiveHistory.of(events)).isEqualTo(naive(events));
    }

    @Provide
    Arbitrary<List<DossierEvent>> histories() {
        return drawn().list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(EffectiveHistoryPropertyTest::numbered)
                .flatMap(events -> Arbitraries.shuffle(events));
    }

    private record Drawn(DossierFact fact, int minute, int target, boolean corrects, boolean denies) {}

    private static Arbitrary<Drawn> drawn() {
        List<DossierFact> facts = LIFE.stream().flatMap(List::stream).toList();
        return Combinators.combine(
                        Arbitraries.of(facts),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(true)), Tuple.of(3, Arbitraries.just(false))))
                .as(Drawn::new);
    }

    /** A correction corrects an earlier event, or now and then a correction, which changes nothing. */
    private static List<DossierEvent> numbered(List<Drawn> drawn) {
        List<DossierEvent> events = new ArrayList<>();
        for (Drawn one : drawn) {
            long sequence = events.size() + 1L;
            boolean corrects = one.corrects() && one.target() < sequence;
            events.add(Histories.event(sequence, one.minute(), corrects ? correction(one) : one.fact()));
        }
        return events;
    }

    private static DossierFact correction(Drawn drawn) {
        return drawn.denies()
                ? new FactCorrected(drawn.target(), null, null)
                : new FactCorrected(drawn.target(), Histories.at(drawn.minute()), drawn.fact());
    }

    private static List<DossierEvent> naive(List<DossierEvent> events) {
        List<DossierEvent> ordered = new ArrayList<>();
        for (long sequence = 1; sequence <= events.size(); sequence++) {
            DossierEvent believed = believed(sequence, events);
            if (believed != null) {
                int place = 0;
                while (place < ordered.size() && !before(believed, ordered.get(place))) {
                    place++;
                }
                ordered.add(place, believed);
            }
        }
        return ordered;
    }

    private static DossierEvent believed(long sequence, List<DossierEvent> events) {
        DossierEvent recorded = numbered(events, sequence);
        if (recorded.fact() instanceof FactCorrected) {
            return null;
        }
        DossierEvent believed = recorded;
        for (long later = sequence + 1; later <= events.size(); later++) {
            DossierEvent event = numbered(events, later);
            if (event.fact() instanceof FactCorrected correction && correction.correctedSequence() == sequence) {
                if (correction.fact() == null) {
                    return null;
                }
                believed = new DossierEvent(
                        sequence,
                        correction.occurredAt(),
                        event.recordedAt(),
                        event.author(),
                        event.hash(),
                        correction.fact());
            }
        }
        return believed;
    }

    private static DossierEvent numbered(List<DossierEvent> events, long sequence) {
        return events.stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst()
                .orElseThrow();
    }

    private static boolean before(DossierEvent one, DossierEvent other) {
        return one.occurredAt().isBefore(other.occurredAt())
                || Objects.equals(one.occurredAt(), other.occurredAt()) && stage(one) < stage(other);
    }

    private static int stage(DossierEvent event) {
        int stage = 0;
        while (LIFE.get(stage).stream()
                .noneMatch(fact -> fact.getClass() == event.fact().getClass())) {
            stage++;
        }
        return stage;
    }
}
