package org.motcua.legalclock;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The clock of steps: each has a share of the time, counted from its start by the rules by which a dossier's limit is
 * counted from the reception. The dossier's pauses stop it under the dossier's policy; a pause that begins when the step
 * is already late changes nothing. There are no letters of extension to a step. Immutable.
 */
public final class StepClock {

    private final WorkingTime time;

    /**
     * A clock under one version of the calendar.
     *
     * @param calendar decides which days are worked, not null
     * @param hours office hours of the unit responsible for the dossier, not null
     */
    public StepClock(WorkCalendar calendar, OfficeHours hours) {
        this.time =
                new WorkingTime(Objects.requireNonNull(calendar, "calendar"), Objects.requireNonNull(hours, "hours"));
    }

    /**
     * What the rules say of a step.
     *
     * @param step not null
     * @throws BeforeCalendar when it started before 2021
     */
    public StepJudgement judge(Step step) {
        BeforeCalendar.refuse(step.startedAt());
        Course course = Course.of(time, ledger(step));
        DueDateVersion last = course.versions().getLast();
        return new StepJudgement(
                course.versions().getFirst().dueAt(),
                last.dueAt(),
                course.lateFromUntilClosed(),
                course.standsStill(),
                last.provisional(),
                reasons(last, course.openPause()));
    }

    private static List<Reason> reasons(DueDateVersion last, Reason openPause) {
        return Stream.concat(last.reasons().stream(), Stream.ofNullable(openPause))
                .toList();
    }

    /** To its clock the end of a step is what the resolution is to the dossier's. */
    private static Ledger ledger(Step step) {
        Instant end = step.endedAt();
        Closing closing = end == null ? null : new Closing(ClosingKind.RESOLVED, end);
        return new Ledger(step.startedAt(), step.share(), step.policy(), step.requests(), List.of(), closing, 0);
    }
}
