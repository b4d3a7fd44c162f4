package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists what moved a due date, in the order in which it was counted. */
final class Explanation {

    private final Counting counting;
    private final WorkCalendar calendar;
    private final Instant begun;
    private final List<Reason> pauses;
    private final Term term;
    private final List<Reason> reasons = new ArrayList<>();

    private Explanation(Counting counting, Instant begun, List<Reason> pauses, Term term) {
        this.counting = counting;
        this.calendar = counting.time().calendar();
        this.begun = begun;
        this.pauses = pauses;
        this.term = term;
    }

    /** @param pauses those that were counted, as {@link #of(Counting, Pause)} tells of each */
    static DueDate of(Counting counting, Instant begun, List<Reason> pauses, Term term) {
        return new Explanation(counting, begun, pauses, term).explain();
    }

    /** A pause; the days of one that is open are both that of its beginning. */
    static Reason of(Counting counting, Pause pause) {
        LocalDate from = counting.time().deemedDay(pause.from());
        LocalDate to = pause.isOpen() ? from : counting.time().deemedDay(pause.to());
        return new Reason(Reason.Kind.PAUSE, from, to, pause.from(), pause.to(), null);
    }

    private DueDate explain() {
        explainStart();
        explainDays();
        reasons.addAll(pauses);
        reasons.addAll(term.adjustments());
        boolean provisional = explainProvisional();
        return new DueDate(term.dueAt(), provisional, reasons);
    }

    private void explainStart() {
        Instant start = counting.time().deemed(begun);
        LocalDate day = LegalZone.day(start);
        if (!start.equals(begun)) {
            reasons.add(Reason.ofMoments(Reason.Kind.AFTER_HOURS, begun, start));
        }
        if (counting.missesCutOff(begun)) {
            reasons.add(Reason.ofDays(Reason.Kind.CUT_OFF, day, calendar.plusWorkingDays(day, 1)));
        }
        if (counting.endsMonth(day)) {
            LocalDate last = day.plusMonths(counting.limit().amount());
            reasons.add(Reason.ofDays(Reason.Kind.MONTH_END, day, last));
        }
    }

    private void explainDays() {
        LocalDate received = LegalZone.day(begun);
        LocalDate start = counting.time().deemedDay(begun);
        LocalDate counted = term.sensitiveFrom(start);
        explainDays(received, counted.isAfter(start) ? start : term.dueDay());
        if (counted.isAfter(start)) {
            explainDays(counted, term.dueDay());
        }
    }

    private void explainDays(LocalDate from, LocalDate to) {
        calendar.exceptions(from, to).stream()
                .filter(notice -> pauses.stream().noneMatch(pause -> skips(pause, notice.day())))
                .map(Reason::of)
                .forEach(reasons::add);
    }

    private static boolean skips(Reason pause, LocalDate day) {
        return day.isAfter(pause.fromDay()) && !day.isAfter(pause.toDay());
    }

    private boolean explainProvisional() {
        LocalDate reached = pauses.stream()
                .map(Reason::toDay)
                .reduce(term.dueDay(), (one, other) -> one.isAfter(other) ? one : other);
        LocalDate received = LegalZone.day(begun);
        int year = calendar.firstIncompleteYear(received.getYear());
        if (year > reached.getYear()) {
            return false;
        }
        LocalDate unknown = LocalDate.of(year, 1, 1);
        reasons.add(Reason.ofDays(
                Reason.Kind.PROVISIONAL_YEAR, unknown.isBefore(received) ? received : unknown, term.dueDay()));
        return true;
    }
}
