package org.motcua.legalclock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The statutory clock of one dossier: runs through the pauses in order of time, until it is late or they are over. */
final class Course {

    private final Counting counting;
    private final Ledger ledger;
    private final List<DueDateVersion> versions = new ArrayList<>();
    private final List<Reason> ignored = new ArrayList<>();
    /** Each is in the reasons of every later version: they share it. */
    private final List<Reason> counted = new ArrayList<>();

    private Instant begun;
    private Instant runningFrom;
    private Term term;
    private Pause open;

    private Course(Counting counting, Ledger ledger) {
        this.counting = counting;
        this.ledger = ledger;
        this.runningFrom = ledger.receivedAt();
        this.begun = ledger.receivedAt();
        this.term = counting.from(begun);
    }

    static Course of(WorkingTime time, Ledger ledger) {
        Course course = new Course(new Counting(time, ledger.limit()), ledger);
        course.record(course.begun, Cause.RECEPTION, List.of());
        Pauses.of(ledger).forEach(course::pass);
        return course;
    }

    private void pass(Pause pause) {
        if (ledger.policy() == PausePolicy.NONE) {
            ignored.add(Reason.ofMoments(Reason.Kind.PAUSE_NOT_COUNTED, pause.from(), pause.to()));
        } else if (!pause.from().isBefore(lateFrom())) {
            ignored.add(Reason.ofMoments(Reason.Kind.PAUSE_TOO_LATE, pause.from(), pause.to()));
        } else if (pause.isOpen()) {
            open = pause;
        } else {
            resume(pause);
        }
    }

    private void resume(Pause pause) {
        runningFrom = pause.to();
        if (ledger.policy() == PausePolicy.RESTART) {
            begun = pause.to();
            term = counting.from(begun);
            Reason restart = Reason.ofMoments(Reason.Kind.RESTART, pause.from(), pause.to());
            record(pause.to(), Cause.RESTART, List.of(restart));
        } else {
            counted.add(Explanation.of(counting, pause));
            term = term.movedBy(pause);
            record(pause.to(), Cause.PAUSE, List.of());
        }
    }

    private void record(Instant knownFrom, Cause cause, List<Reason> first) {
        DueDate due = Explanation.of(counting, begun, counted, term);
        List<Reason> reasons = new ArrayList<>(first);
        reasons.addAll(due.reasons());
        versions.add(new DueDateVersion(Basis.STATUTORY, due.dueAt(), knownFrom, cause, due.provisional(), reasons));
    }

    /** The first moment at which the due date has passed and no pause runs, whether the dossier is still open or not. */
    private Instant lateFrom() {
        Instant passed = term.passedFrom();
        return passed.isBefore(runningFrom) ? runningFrom : passed;
    }

    /** Whether this moment is before the dossier is late. */
    boolean isInTime(Instant moment) {
        return standsStill() || moment.isBefore(lateFrom());
    }

    /** Null when it never was, or cannot be said while the clock stands still. */
    Instant lateFromUntilClosed() {
        boolean finished = ledger.closing() != null && isInTime(ledger.closing().at());
        return standsStill() || finished ? null : lateFrom();
    }

    boolean standsStill() {
        return open != null;
    }

    /** The pause that counts and is running; null when the clock does not stand still. */
    Reason openPause() {
        return open == null ? null : Explanation.of(counting, open);
    }

    List<DueDateVersion> versions() {
        return versions;
    }

    List<Reason> ignored() {
        return ignored;
    }
}
