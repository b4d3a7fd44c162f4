package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.motcua.legalclock.oracle.Facts;
import org.motcua.legalclock.oracle.SlowDossier;

/** The step clock against the slow oracle, at every act and a microsecond beside it. */
class StepClockPropertyTest {

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheOracleAtEveryMoment(@ForAll("dossiers") Script dossier, @ForAll("dossiers") Script other) {
        Facts whole = dossier.facts();
        Facts step = partOf(whole, startIn(whole, other.facts()));
        Offices office = dossier.office();
        StepJudgement judgement = new StepClock(WorkCalendar.shipped(), office.clock.hours()).judge(step(whole, step));
        SlowDossier end = SlowDossier.at(office.slow, step, lastMoment(step));

        assertThat(Translation.local(judgement.dueAt())).isEqualTo(end.due());
        moments(step, judgement)
                .forEach(moment -> assertThat(judgement.isLate(Translation.moment(moment)))
                        .as("late at %s", moment)
                        .isEqualTo(SlowDossier.at(office.slow, step, moment).late()));
        assertThat(judgement.clockStandsStill()).isEqualTo(step.closed() == null && end.standsStill());
    }

    /** Some moment of the dossier's life, told by another random dossier's first request. */
    private static LocalDateTime startIn(Facts whole, Facts other) {
        long days = other.asked().isEmpty()
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(
                        other.received(), other.asked().getFirst().at()));
        LocalDateTime start = whole.received().plusDays(days);
        boolean afterClosing = whole.closed() != null && start.isAfter(whole.closed());
        return afterClosing ? whole.closed() : start;
    }

    /** The step as the oracle sees it: a dossier received at its start, of what it waited for from then on. */
    private static Facts partOf(Facts whole, LocalDateTime start) {
        List<Facts.Asked> asked = whole.asked().stream()
                .filter(request -> request.done() == null || !request.done().isBefore(start))
                .map(request -> new Facts.Asked(later(request.at(), start), request.done()))
                .toList();
        return new Facts(
                start,
                whole.unit(),
                whole.amount(),
                whole.cutOff(),
                whole.policy(),
                asked,
                List.of(),
                whole.closed(),
                0);
    }

    private static Step step(Facts whole, Facts step) {
        Ledger ledger = Translation.ledger(whole);
        Instant end = ledger.closing() == null ? null : ledger.closing().at();
        return new Step(Translation.moment(step.received()), ledger.limit(), ledger.policy(), ledger.requests(), end);
    }

    private static LocalDateTime lastMoment(Facts step) {
        return step.closed() == null ? LocalDateTime.of(2100, 1, 1, 0, 0) : step.closed();
    }

    private static Stream<LocalDateTime> moments(Facts step, StepJudgement judgement) {
        LocalDateTime late = judgement.lateFrom() == null ? null : Translation.local(judgement.lateFrom());
        Stream<LocalDateTime> acts = Stream.concat(
                Stream.of(step.received(), step.closed(), late, Translation.local(judgement.dueAt())),
                step.asked().stream().flatMap(request -> Stream.of(request.at(), request.done())));
        return acts.filter(Objects::nonNull)
                .flatMap(act -> Stream.of(-1, 0, 1).map(micros -> act.plus(micros, ChronoUnit.MICROS)))
                .filter(moment -> !moment.isBefore(step.received()))
                .filter(moment -> step.closed() == null || !moment.isAfter(step.closed()));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    @Provide
    Arbitrary<Script> dossiers() {
        return Scripts.any();
    }
}
