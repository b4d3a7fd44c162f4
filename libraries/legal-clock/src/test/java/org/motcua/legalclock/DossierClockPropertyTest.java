package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.motcua.legalclock.oracle.Facts;
import org.motcua.legalclock.oracle.SlowDossier;

/** The clock against the slow oracle, and the invariants it must keep by itself. */
class DossierClockPropertyTest {

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheOracleAtEveryMoment(@ForAll("scripts") Script script) {
        Facts facts = script.facts();
        Judgement judgement = script.office().clock.judge(Translation.ledger(facts));
        for (LocalDateTime moment : moments(facts, judgement)) {
            SlowDossier slow = SlowDossier.at(script.office().slow, facts, moment);
            compare(judgement, slow, facts, moment);
        }
        if (facts.closed() != null) {
            compareClasses(judgement, SlowDossier.at(script.office().slow, facts, facts.closed()), facts);
        }
    }

    private static void compare(Judgement judgement, SlowDossier slow, Facts facts, LocalDateTime moment) {
        Instant at = Translation.moment(moment);
        assertThat(due(judgement, Basis.STATUTORY, at)).as("due at %s", moment).isEqualTo(slow.due());
        LocalDateTime rescheduled = due(judgement, Basis.RESCHEDULED, at);
        assertThat(comparable(rescheduled, facts)).isEqualTo(comparable(slow.rescheduled(moment), facts));
        if (facts.closed() == null || moment.isBefore(facts.closed())) {
            boolean late = judgement.lateFrom() != null && !judgement.lateFrom().isAfter(at);
            assertThat(late).as("late at %s", moment).isEqualTo(slow.late());
        }
    }

    private static void compareClasses(Judgement judgement, SlowDossier slow, Facts facts) {
        assertThat(judgement.statutory()).hasToString(slow.classAgainst(slow.due()));
        assertThat(judgement.rescheduled()).hasToString(slow.classAgainst(slow.rescheduled(facts.closed())));
        assertThat(comparable(Translation.local(judgement.promisedDueAt()), facts))
                .isEqualTo(comparable(slow.promised(facts.closed()), facts));
        assertThat(judgement.lateAtClosing()).isEqualTo(slow.late());
        assertThat(judgement.clockStandsStill()).isFalse();
    }

    private static LocalDateTime due(Judgement judgement, Basis basis, Instant at) {
        return Translation.local(judgement.dueAt(basis, at).orElseThrow().dueAt());
    }

    /** A letter may name any time of a day; only for hours does it matter. */
    private static Object comparable(LocalDateTime due, Facts facts) {
        return facts.unit().equals("WORKING_HOUR") ? due : due.toLocalDate();
    }

    /** Every act, and the beginning of lateness, each with the microsecond before it and after it. */
    private static SortedSet<LocalDateTime> moments(Facts facts, Judgement judgement) {
        LocalDateTime late = judgement.lateFrom() == null ? null : Translation.local(judgement.lateFrom());
        Stream<LocalDateTime> acts = Stream.of(
                        Stream.of(facts.received(), facts.closed(), late, Translation.local(judgement.dueAt())),
                        facts.asked().stream().map(Facts.Asked::at),
                        facts.asked().stream().map(Facts.Asked::done),
                        facts.letters().stream().map(Facts.Letter::at))
                .flatMap(stream -> stream);
        return acts.filter(Objects::nonNull)
                .flatMap(act -> Stream.of(-1, 0, 1).map(micros -> act.plus(micros, ChronoUnit.MICROS)))
                .filter(moment -> !moment.isBefore(facts.received()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void standsStillWhileAPauseThatBeganInTimeIsOpen(@ForAll("scripts") Script script) {
        Facts facts = script.facts();
        Ledger ledger = closedBy(Translation.ledger(facts), null);
        Judgement judgement = script.office().clock.judge(ledger);
        SlowDossier end = SlowDossier.at(script.office().slow, open(facts), LocalDateTime.of(2100, 1, 1, 0, 0));
        assertThat(judgement.clockStandsStill()).isEqualTo(end.standsStill());
        assertThat(judgement.lateFrom() == null).isEqualTo(end.standsStill());
        assertThat(judgement.statutory()).isNull();
        assertThat(judgement.rescheduled()).isNull();
        assertThat(judgement.lateAtClosing()).isFalse();
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void isOverdueExactlyWhenLateAtClosing(@ForAll("scripts") Script script) {
        Ledger ledger = Translation.ledger(script.facts());
        Judgement judgement = script.office().clock.judge(ledger);
        if (ledger.closing() != null) {
            assertThat(judgement.lateAtClosing()).isEqualTo(judgement.statutory() == Timeliness.OVERDUE);
            assertThat(judgement.lateFrom() != null).isEqualTo(judgement.lateAtClosing());
        }
        if (judgement.lateAtClosing()) {
            assertThat(judgement.lateFrom())
                    .isBetween(ledger.receivedAt(), ledger.closing().at());
        }
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void isCausal(@ForAll("scripts") Script script, @ForAll("scripts") Script other) {
        Facts facts = script.facts();
        Ledger whole = Translation.ledger(facts);
        Judgement hindsight = script.office().clock.judge(whole);
        for (Facts.Asked asked : other.facts().asked()) {
            long days = ChronoUnit.DAYS.between(other.received(), asked.at());
            Instant moment = Translation.moment(facts.received().plusDays(days));
            Judgement then = script.office().clock.judge(knownAt(whole, moment));
            assertThat(isLate(then, moment)).isEqualTo(isLate(hindsight, moment));
            assertThat(then.dueAt())
                    .isEqualTo(hindsight
                            .dueAt(Basis.STATUTORY, moment)
                            .orElseThrow()
                            .dueAt());
        }
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void neverMovesADueDateBackNorAfterLateness(@ForAll("scripts") Script script) {
        Judgement judgement = script.office().clock.judge(Translation.ledger(script.facts()));
        for (Basis basis : Basis.values()) {
            List<DueDateVersion> versions = judgement.versions().stream()
                    .filter(version -> version.basis() == basis)
                    .toList();
            assertThat(versions).isSortedAccordingTo((a, b) -> a.dueAt().compareTo(b.dueAt()));
            assertThat(versions).isSortedAccordingTo((a, b) -> a.knownFrom().compareTo(b.knownFrom()));
        }
        if (judgement.lateFrom() != null) {
            assertThat(judgement.versions())
                    .allMatch(version -> !version.knownFrom().isAfter(judgement.lateFrom()));
        }
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void dependsNeitherOnTheOrderOfRequestsNorOnLettersForStatutory(@ForAll("scripts") Script script) {
        Ledger ledger = Translation.ledger(script.facts());
        Judgement judgement = script.office().clock.judge(ledger);
        Judgement bare =
                script.office().clock.judge(with(ledger, ledger.requests().reversed(), List.of()));
        assertThat(bare.lateFrom()).isEqualTo(judgement.lateFrom());
        assertThat(bare.dueAt()).isEqualTo(judgement.dueAt());
        assertThat(bare.statutory()).isEqualTo(judgement.statutory());
        assertThat(bare.versions())
                .containsExactlyElementsOf(judgement.versions().stream()
                        .filter(version -> version.basis() == Basis.STATUTORY)
                        .toList());
        assertThat(judgement.rescheduledDueAt()).isAfterOrEqualTo(judgement.dueAt());
        assertThat(judgement.promisedDueAt()).isAfterOrEqualTo(judgement.rescheduledDueAt());
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void printsTheFirstDueDateAndItsReasons(@ForAll("scripts") Script script) {
        Ledger ledger = Translation.ledger(script.facts());
        Judgement judgement = script.office().clock.judge(ledger);
        DueDate appointment = script.office().clock.appointment(ledger.receivedAt(), ledger.limit());
        DueDateVersion first = judgement.versions().getFirst();
        assertThat(appointment.dueAt()).isEqualTo(judgement.firstDueAt()).isEqualTo(first.dueAt());
        assertThat(appointment.reasons()).isEqualTo(first.reasons());
        assertThat(appointment.provisional())
                .isEqualTo(LegalZone.day(appointment.dueAt()).getYear() > 2026)
                .isEqualTo(first.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.PROVISIONAL_YEAR));
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.any();
    }

    private static boolean isLate(Judgement judgement, Instant at) {
        return judgement.lateFrom() != null && !judgement.lateFrom().isAfter(at);
    }

    private static boolean isOpen(Ledger ledger, Instant at) {
        return ledger.closing() == null || ledger.closing().at().isAfter(at);
    }

    private static Ledger knownAt(Ledger ledger, Instant moment) {
        List<Request> known = new ArrayList<>();
        for (Request request : ledger.requests()) {
            boolean completed =
                    request.completedAt() != null && !request.completedAt().isAfter(moment);
            if (!request.askedAt().isAfter(moment)) {
                known.add(new Request(request.kind(), request.askedAt(), completed ? request.completedAt() : null));
            }
        }
        return closedBy(with(ledger, known, List.of()), isOpen(ledger, moment) ? null : ledger.closing());
    }

    private static Ledger with(Ledger ledger, List<Request> requests, List<Extension> extensions) {
        return new Ledger(
                ledger.receivedAt(), ledger.limit(), ledger.policy(), requests, extensions, ledger.closing(), 1);
    }

    private static Ledger closedBy(Ledger ledger, Closing closing) {
        return new Ledger(
                ledger.receivedAt(),
                ledger.limit(),
                ledger.policy(),
                ledger.requests(),
                ledger.extensions(),
                closing,
                ledger.maxExtensions());
    }

    private static Facts open(Facts facts) {
        return new Facts(
                facts.received(),
                facts.unit(),
                facts.amount(),
                facts.cutOff(),
                facts.policy(),
                facts.asked(),
                facts.letters(),
                null,
                facts.maxLetters());
    }
}
