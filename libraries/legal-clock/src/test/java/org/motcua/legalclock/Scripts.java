package org.motcua.legalclock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random dossiers of 2021–2026, with a liking for the moments where rules change. */
final class Scripts {

    private static final long DAY = 86_400_000_000L;

    private Scripts() {}

    static Arbitrary<Script> any() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(3, Offices.STANDARD),
                                Tuple.of(1, Offices.CHANGING),
                                Tuple.of(1, Offices.SHORT)),
                        received(),
                        limits(),
                        Arbitraries.of(PausePolicy.class),
                        pausing().list().ofMaxSize(4),
                        writing().list().ofMaxSize(3),
                        spot().injectNull(0.3),
                        Arbitraries.of(0, 1, 1, 1, 2))
                .as(Script::new);
    }

    private static Arbitrary<LocalDateTime> received() {
        LocalDate first = LocalDate.of(2021, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, times()).as(LocalDate::atTime);
    }

    /** Openings, closings, cut-offs and midnight, a microsecond beside them, or any time. */
    static Arbitrary<LocalTime> times() {
        Arbitrary<LocalTime> marked = Arbitraries.of(
                        "00:00", "07:30", "08:00", "08:45", "11:30", "12:00", "13:00", "15:00", "16:30", "17:00",
                        "17:30", "18:00")
                .map(LocalTime::parse);
        Arbitrary<LocalTime> beside = Combinators.combine(marked, Arbitraries.of(-1_000L, 0L, 0L, 1_000L))
                .as(LocalTime::plusNanos);
        Arbitrary<LocalTime> seconds = Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
        return Arbitraries.oneOf(beside, seconds);
    }

    private static Arbitrary<Limit> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40).map(Limit::workingHours),
                Arbitraries.integers().between(1, 30).map(Limit::workingDays),
                Arbitraries.of("08:00", "10:30", "15:00", "18:00")
                        .map(LocalTime::parse)
                        .map(Limit::sameDay),
                Arbitraries.integers().between(1, 60).map(Limit::calendarDays),
                Arbitraries.integers().between(1, 6).map(Limit::months));
    }

    private static Arbitrary<Script.Pausing> pausing() {
        return Combinators.combine(spot(), length().injectNull(0.1)).as(Script.Pausing::new);
    }

    private static Arbitrary<Script.Writing> writing() {
        return Combinators.combine(spot(), spot()).as(Script.Writing::new);
    }

    private static Arbitrary<Script.Spot> spot() {
        return Combinators.combine(
                        Arbitraries.of(Script.Anchor.class),
                        Arbitraries.integers().between(-6, 12),
                        times().injectNull(0.5),
                        micros())
                .as(Script.Spot::new);
    }

    private static Arbitrary<Script.Spot> length() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(0, 40))),
                        times().injectNull(0.5),
                        micros())
                .as((days, time, micros) -> new Script.Spot(Script.Anchor.RECEPTION, days, time, micros));
    }

    private static Arbitrary<Long> micros() {
        Arbitrary<Long> none = Arbitraries.of(0L, 0L, 0L, 1L, -1L);
        return Arbitraries.oneOf(
                none, Arbitraries.longs().between(0, DAY).map(micros -> micros / 1_000_000 * 1_000_000));
    }
}
