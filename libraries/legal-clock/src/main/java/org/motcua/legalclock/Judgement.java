package org.motcua.legalclock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of a dossier, under one version of the calendar.
 *
 * @param versions every version of the due date in order of {@code knownFrom}; those of {@link Basis#RESCHEDULED} only
 *     from the first letter that counts on, before it the statutory ones stand for them
 * @param lateFrom the earliest moment from which the dossier is late (STATUTORY) until it is closed; in the future while
 *     an open dossier may still make it. Null when it was closed before that moment, and while an open pause that began
 *     in time holds the clock. It equals the closing only if the dossier went late at that very moment
 * @param dueAt the current, last statutory due date
 * @param rescheduledDueAt the current, last due date of {@link Basis#RESCHEDULED}
 * @param promisedDueAt when the applicant may come, as promised now: {@code rescheduledDueAt}, or the later date of a
 *     letter that moves no due date but was given ({@link PromisedDate}); no figure depends on it
 * @param firstDueAt the due date at reception, as printed on the receipt slip
 * @param statutory the class by {@code dueAt}; null while the dossier is open
 * @param rescheduled the class by {@code rescheduledDueAt}; null while the dossier is open
 * @param lateAtClosing whether it was closed late: exactly when {@code statutory} is OVERDUE
 * @param openPause the pause that counts and is running while the dossier is open, a {@link Reason.Kind#PAUSE} without an
 *     end; null when the clock does not stand still
 * @param provisional whether the current statutory due date is
 * @param ignored letters and requests that changed nothing, in order of time, each flagged with why
 */
public record Judgement(
        List<DueDateVersion> versions,
        Instant lateFrom,
        Instant dueAt,
        Instant rescheduledDueAt,
        Instant promisedDueAt,
        Instant firstDueAt,
        Timeliness statutory,
        Timeliness rescheduled,
        boolean lateAtClosing,
        Reason openPause,
        boolean provisional,
        List<Reason> ignored) {

    public Judgement {
        versions = List.copyOf(versions);
        ignored = List.copyOf(ignored);
    }

    /** Whether the dossier is open and a pause that counts is running: neither late nor near due. */
    public boolean clockStandsStill() {
        return openPause != null;
    }

    /** Whether a letter that counts moved the date that the applicant was promised. */
    public boolean isRescheduled() {
        return versions.stream().anyMatch(version -> version.basis() == Basis.RESCHEDULED);
    }

    /** Whether a letter, counted or not, promised the applicant another date than that by law. */
    public boolean isPromisedByLetter() {
        return isRescheduled() || !promisedDueAt.equals(rescheduledDueAt);
    }

    /** The version of this basis in force at a moment; empty before the reception. */
    public Optional<DueDateVersion> dueAt(Basis basis, Instant at) {
        Optional<DueDateVersion> own = last(basis, at);
        return own.isPresent() ? own : last(Basis.STATUTORY, at);
    }

    private Optional<DueDateVersion> last(Basis basis, Instant at) {
        return versions.reversed().stream()
                .filter(version -> version.basis() == basis)
                .filter(version -> !version.knownFrom().isAfter(at))
                .findFirst();
    }
}
