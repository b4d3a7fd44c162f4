package org.motcua.legalclock;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Lays the letters of extension over the statutory versions of a due date. */
final class Rescheduling {

    private final Ledger ledger;
    private final Course course;
    private final Deque<DueDateVersion> ahead;
    private final List<DueDateVersion> versions = new ArrayList<>();
    private final List<Reason> ignored = new ArrayList<>();
    private DueDateVersion latest;

    private Rescheduling(Ledger ledger, Course course) {
        this.ledger = ledger;
        this.course = course;
        this.ahead = new ArrayDeque<>(course.versions());
        this.latest = ahead.removeFirst();
    }

    static Rescheduling of(Ledger ledger, Course course) {
        Rescheduling rescheduling = new Rescheduling(ledger, course);
        rescheduling.run();
        return rescheduling;
    }

    private void run() {
        List<Extension> letters = ledger.extensions().stream()
                .sorted(Comparator.comparing(Extension::issuedAt))
                .toList();
        for (int number = 0; number < letters.size(); number++) {
            advanceTo(letters.get(number).issuedAt());
            consider(letters.get(number), number < ledger.maxExtensions());
        }
        advanceTo(Instant.MAX);
    }

    private void advanceTo(Instant moment) {
        while (!ahead.isEmpty() && !ahead.getFirst().knownFrom().isAfter(moment)) {
            follow(ahead.removeFirst());
        }
    }

    private void follow(DueDateVersion statutory) {
        if (versions.isEmpty()) {
            latest = statutory;
        } else if (statutory.dueAt().isAfter(latest.dueAt())) {
            put(
                    statutory.dueAt(),
                    statutory.knownFrom(),
                    statutory.cause(),
                    statutory.provisional(),
                    statutory.reasons());
        }
    }

    private void consider(Extension letter, boolean allowed) {
        if (!course.isInTime(letter.issuedAt()) || isAfterClosing(letter)) {
            ignore(Reason.Kind.EXTENSION_TOO_LATE, letter);
        } else if (!allowed) {
            ignore(Reason.Kind.EXTENSION_BEYOND_MAXIMUM, letter);
        } else if (!Extension.isLater(
                letter.newDueAt(), latest.dueAt(), ledger.limit().unit())) {
            ignore(Reason.Kind.EXTENSION_NOT_LATER, letter);
        } else {
            List<Reason> reasons = List.of(reason(Reason.Kind.EXTENSION, letter));
            put(letter.newDueAt(), letter.issuedAt(), Cause.EXTENSION, false, reasons);
        }
    }

    private void put(Instant dueAt, Instant knownFrom, Cause cause, boolean provisional, List<Reason> reasons) {
        latest = new DueDateVersion(Basis.RESCHEDULED, dueAt, knownFrom, cause, provisional, reasons);
        versions.add(latest);
    }

    private void ignore(Reason.Kind kind, Extension letter) {
        ignored.add(reason(kind, letter));
    }

    private static Reason reason(Reason.Kind kind, Extension letter) {
        return Reason.ofMoments(kind, letter.issuedAt(), letter.newDueAt());
    }

    private boolean isAfterClosing(Extension letter) {
        return ledger.closing() != null
                && letter.issuedAt().isAfter(ledger.closing().at());
    }

    /** The due date that stands in the end. */
    Instant dueAt() {
        return latest.dueAt();
    }

    List<DueDateVersion> versions() {
        return versions;
    }

    List<Reason> ignored() {
        return ignored;
    }
}
