package org.motcua.legalclock;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The date that the applicant holds in hand. A letter of apology and extension (form 04) that was issued when the dossier was
 * already late, or beyond the allowed number, moves no due date and no figure, but it has been given: who comes on its day
 * was promised the result for it.
 */
public final class PromisedDate {

    private static final Set<Reason.Kind> GIVEN =
            EnumSet.of(Reason.Kind.EXTENSION_TOO_LATE, Reason.Kind.EXTENSION_BEYOND_MAXIMUM);

    private PromisedDate() {}

    /**
     * The latest date promised: that of {@link Basis#RESCHEDULED}, or of a letter that moved nothing when it names a later
     * one. A letter issued after the closing promises nothing.
     *
     * @param rescheduledDueAt the due date of {@link Basis#RESCHEDULED}, not null
     * @param ignored what changed nothing, as of {@link Judgement#ignored()}
     * @param unit of the dossier's limit, not null
     * @param closedAt null while the dossier is open
     */
    public static Instant of(Instant rescheduledDueAt, List<Reason> ignored, LimitUnit unit, Instant closedAt) {
        return ignored.stream()
                .filter(reason -> GIVEN.contains(reason.kind()))
                .filter(letter -> closedAt == null || !letter.from().isAfter(closedAt))
                .map(Reason::to)
                .reduce(rescheduledDueAt, (one, other) -> Extension.isLater(other, one, unit) ? other : one);
    }
}
