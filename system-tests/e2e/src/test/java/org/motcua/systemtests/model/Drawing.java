package org.motcua.systemtests.model;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.motcua.systemtests.model.Life.Kind;
import org.motcua.systemtests.model.Life.Lives;
import org.motcua.systemtests.model.Life.Move;
import org.motcua.systemtests.model.Life.Opening;

/** Draws lives: most moves are lawful, so that dossiers come far, and each kind of mistake has its share. */
final class Drawing {

    private static final int MOST_MOVES = 6;
    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;

    private Drawing() {}

    static Arbitrary<Lives> lives(int count, Duration span) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LivingDossier.UNITS.size() - 1),
                        Arbitraries.integers().between(0, Procedures.ALL.size() - 1),
                        Arbitraries.of("DIRECT", "ONLINE", "ONLINE", "POST"),
                        Arbitraries.of(true, true, false),
                        uniform(0, (int) span.toSeconds()),
                        Arbitraries.frequency(
                                Tuple.of(6, Opening.PLAIN),
                                Tuple.of(2, Opening.TWICE),
                                Tuple.of(1, Opening.AFTER_REFUSED),
                                Tuple.of(1, Opening.KEY_REUSED)),
                        move().list().ofMinSize(1).ofMaxSize(MOST_MOVES))
                .as(Life::new)
                .list()
                .ofSize(count)
                .map(Lives::new);
    }

    private static Arbitrary<Move> move() {
        return Combinators.combine(kind(), uniform(0, 1_000_000), delta()).as(Move::new);
    }

    private static Arbitrary<Kind> kind() {
        return Arbitraries.frequency(
                Tuple.of(20, Kind.LAWFUL),
                Tuple.of(3, Kind.ANY),
                Tuple.of(1, Kind.STALE),
                Tuple.of(1, Kind.BEFORE_LAST),
                Tuple.of(1, Kind.FUTURE),
                Tuple.of(1, Kind.LONG_AGO),
                Tuple.of(1, Kind.OTHER_ROLE),
                Tuple.of(1, Kind.NO_REASON),
                Tuple.of(1, Kind.NO_VERSION),
                Tuple.of(3, Kind.RACE),
                Tuple.of(3, Kind.UNDO),
                Tuple.of(3, Kind.OTHER_TIME),
                Tuple.of(1, Kind.OTHER_UNIT));
    }

    /** Within an hour, a day or some weeks. */
    private static Arbitrary<Integer> delta() {
        return Arbitraries.oneOf(uniform(1, HOUR), uniform(HOUR, DAY), uniform(DAY, 18 * DAY));
    }

    private static Arbitrary<Integer> uniform(int from, int to) {
        return Arbitraries.integers().between(from, to).withDistribution(RandomDistribution.uniform());
    }
}
