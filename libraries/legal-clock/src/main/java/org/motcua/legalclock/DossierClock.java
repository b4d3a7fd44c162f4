package org.motcua.legalclock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The clock of received dossiers of one unit: due dates, pauses, extensions, lateness and class. A pure function of its
 * arguments; it never asks what time it is. Immutable, and worth keeping for many dossiers.
 *
 * <p>Sources: Decree 61/2018/NĐ-CP (appointments, pauses, apologies), Civil Code 2015 articles 145–148 (limits).
 */
public final class DossierClock {

    private final OfficeHours hours;
    private final WorkingTime time;

    /**
     * A clock under one version of the calendar.
     *
     * @param calendar decides which days are worked, not null
     * @param hours of the unit responsible for the dossier, not null
     */
    public DossierClock(WorkCalendar calendar, OfficeHours hours) {
        this.hours = Objects.requireNonNull(hours, "hours");
        this.time = new WorkingTime(Objects.requireNonNull(calendar, "calendar"), hours);
    }

    /** The calendar this clock goes by. */
    public WorkCalendar calendar() {
        return time.calendar();
    }

    /** The office hours this clock goes by. */
    public OfficeHours hours() {
        return hours;
    }

    /**
     * What the rules say of a dossier. The facts may come in any order. What cannot have had an effect is left out: a
     * request completed before the reception or asked after the closing; a request open at the closing ends with it.
     *
     * @param ledger not null
     * @throws BeforeCalendar when the dossier was received before 2021
     */
    public Judgement judge(Ledger ledger) {
        BeforeCalendar.refuse(ledger.receivedAt());
        Course course = Course.of(time, ledger);
        return judgement(ledger, course, Rescheduling.of(ledger, course));
    }

    private static Judgement judgement(Ledger ledger, Course course, Rescheduling rescheduling) {
        DueDateVersion last = course.versions().getLast();
        LimitUnit unit = ledger.limit().unit();
        Instant lateFrom = course.lateFromUntilClosed();
        Instant closedAt = ledger.closing() == null ? null : ledger.closing().at();
        return new Judgement(
                inOrder(course.versions(), rescheduling.versions(), DueDateVersion::knownFrom),
                lateFrom,
                last.dueAt(),
                rescheduling.dueAt(),
                PromisedDate.of(rescheduling.dueAt(), rescheduling.ignored(), unit, closedAt),
                course.versions().getFirst().dueAt(),
                Classes.of(unit, last.dueAt(), ledger.closing()),
                Classes.of(unit, rescheduling.dueAt(), ledger.closing()),
                ledger.closing() != null && lateFrom != null,
                course.openPause(),
                last.provisional(),
                inOrder(course.ignored(), rescheduling.ignored(), Reason::from));
    }

    private static <T> List<T> inOrder(List<T> one, List<T> other, Function<T, Instant> moment) {
        return Stream.concat(one.stream(), other.stream())
                .sorted(Comparator.comparing(moment))
                .toList();
    }

    /**
     * The first due date: the appointment on the receipt slip.
     *
     * @param receivedAt the moment of acceptance, not null
     * @param limit the limit in force on its local day, not null
     * @throws BeforeCalendar when {@code receivedAt} is before 2021
     */
    public DueDate appointment(Instant receivedAt, Limit limit) {
        BeforeCalendar.refuse(receivedAt);
        Instant received = LegalZone.truncated(receivedAt);
        Counting counting = new Counting(time, limit);
        return Explanation.of(counting, received, List.of(), counting.from(received));
    }

    /** The working days after the local day of {@code dueAt}, up to and including the local day of {@code at}; 0 before. */
    public int workingDaysLate(Instant dueAt, Instant at) {
        return Math.max(0, calendar().workingDaysBetween(LegalZone.day(dueAt), LegalZone.day(at)));
    }

    /** The moment itself inside office hours of a working day, else the next opening; kept to the microsecond. */
    public Instant deemed(Instant moment) {
        return time.deemed(moment);
    }
}
