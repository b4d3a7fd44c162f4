package org.motcua.deadline.rest;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.motcua.deadline.application.ClockOfDossier;
import org.motcua.deadline.application.ClockOfDossier.Course;
import org.motcua.deadline.application.ClockOfDossier.KeptDueDate;
import org.motcua.deadline.domain.ClockState;
import org.motcua.edge.parameters.Moments;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.Reason;
import org.motcua.legalclock.WorkCalendar;

/** Turns what is kept of a dossier into its view at a moment. */
final class ClockPresentation {

    private final ClockOfDossier clock;
    private final Course course;
    private final Instant now;
    private final ExplanationTexts texts;
    private final WorkCalendar calendar;

    /** @param calendars the calendar of a version */
    ClockPresentation(ClockOfDossier clock, IntFunction<WorkCalendar> calendars, Instant now, ExplanationTexts texts) {
        this.clock = clock;
        this.course = clock.dossier();
        this.now = now;
        this.texts = texts;
        this.calendar = course == null ? null : calendars.apply(course.rules().calendarVersion());
    }

    ClockView view() {
        boolean received = course != null;
        ClockState state = state();
        return new ClockView(
                clock.code(),
                clock.status(),
                clock.placement().unit(),
                clock.names().unit(),
                clock.placement().procedure(),
                clock.names().procedure(),
                clock.placement().field(),
                clock.placement().channel(),
                clock.desk().unit(),
                clock.names().desk(),
                clock.desk().officer(),
                clock.standing(),
                state,
                clock.sequence(),
                Moments.local(clock.recordedAt()),
                Moments.local(clock.submittedAt()),
                received ? Moments.local(course.receivedAt()) : null,
                received ? rules() : null,
                received ? Moments.local(course.dueAt()) : null,
                received ? Moments.local(course.rescheduledDueAt()) : null,
                Moments.local(clock.promisedDueAt()),
                received ? Moments.local(course.lateFrom()) : null,
                received ? course.provisional() : null,
                Moments.local(clock.closedAt()),
                clock.closedHow(),
                received && course.statutory() != null ? classes() : null,
                received && course.printedDiffers() != null ? printed() : null,
                clock.reception() == null ? null : reception(),
                received && course.openPause() != null
                        ? ClockView.ReasonView.of(course.openPause(), null, texts)
                        : null,
                received ? course.dueDates().stream().map(this::version).toList() : List.of(),
                received ? reasons(course.ignored()) : List.of(),
                clock.steps().stream()
                        .map(step -> StepView.of(step, now, calendar, texts))
                        .toList(),
                new Explanation(clock, calendar, state, now, texts).sentences());
    }

    private ClockState state() {
        return ClockState.of(
                clock.status(),
                course != null,
                clock.closedAt() != null,
                course != null && course.standsStill(),
                course == null ? null : course.lateFrom(),
                now);
    }

    private ClockView.Rules rules() {
        ClockOfDossier.Rules rules = course.rules();
        return new ClockView.Rules(rules.unit(), rules.amount(), rules.pausePolicy(), rules.calendarVersion());
    }

    private ClockView.Classes classes() {
        return new ClockView.Classes(course.statutory(), course.rescheduled());
    }

    private ClockView.Printed printed() {
        return new ClockView.Printed(Moments.local(course.printedDueAt()), course.printedDiffers());
    }

    private ClockView.Reception reception() {
        Instant lateAt = clock.reception().lateAt();
        return new ClockView.Reception(
                Moments.local(clock.reception().dueAt()),
                clock.reception().provisional(),
                Moments.local(clock.reception().answeredAt()),
                lateAt != null && lateAt.isBefore(now));
    }

    private ClockView.Version version(KeptDueDate kept) {
        DueDateVersion version = kept.numbered().version();
        return new ClockView.Version(
                kept.numbered().number(),
                version.basis(),
                Moments.local(version.dueAt()),
                Moments.local(version.knownFrom()),
                version.cause(),
                version.provisional(),
                kept.holds(),
                Moments.local(kept.numbered().recordedAt()),
                reasons(version.reasons()));
    }

    private List<ClockView.ReasonView> reasons(List<Reason> reasons) {
        return new ReasonViews(calendar, course.rules().unit(), texts).of(reasons);
    }
}
