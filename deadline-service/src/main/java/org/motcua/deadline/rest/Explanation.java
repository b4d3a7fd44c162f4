package org.motcua.deadline.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.motcua.deadline.application.ClockOfDossier;
import org.motcua.deadline.application.ClockOfDossier.Course;
import org.motcua.deadline.application.ClockOfDossier.KeptDueDate;
import org.motcua.deadline.domain.ClockState;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.deadline.domain.StepVerdict;
import org.motcua.edge.texts.DueDateStory;
import org.motcua.legalclock.WorkCalendar;

/** Tells in sentences how a dossier's due date came about, in order of time, and where its clock stands. */
final class Explanation {

    private final ClockOfDossier clock;
    private final WorkCalendar calendar;
    private final ClockState state;
    private final Instant now;
    private final ExplanationTexts texts;
    private final List<String> sentences = new ArrayList<>();

    /** @param calendar that the dossier is judged by, null before its reception */
    Explanation(ClockOfDossier clock, WorkCalendar calendar, ClockState state, Instant now, ExplanationTexts texts) {
        this.clock = clock;
        this.calendar = calendar;
        this.state = state;
        this.now = now;
        this.texts = texts;
    }

    List<String> sentences() {
        reception();
        if (clock.dossier() != null) {
            dueDates(clock.dossier());
            corrected(clock.dossier());
            printed(clock.dossier());
        }
        clock.steps().forEach(this::step);
        desk();
        state();
        return sentences;
    }

    private void reception() {
        if (clock.reception() == null) {
            return;
        }
        Instant dueAt = clock.reception().dueAt();
        Instant answeredAt = clock.reception().answeredAt();
        say("reception.due", texts.moment(clock.submittedAt()), texts.moment(dueAt));
        if (clock.reception().provisional()) {
            say("reception.provisional");
        }
        if (answeredAt != null && answeredAt.isAfter(dueAt)) {
            say("reception.late", texts.moment(answeredAt));
        } else if (answeredAt == null && dueAt.isBefore(now)) {
            say("reception.unanswered");
        }
    }

    private void dueDates(Course course) {
        sentences.addAll(DueDateStory.of(
                texts.clock(),
                calendar,
                course.receivedAt(),
                course.rules().unit(),
                course.rules().amount(),
                course.dueDates().stream()
                        .filter(KeptDueDate::holds)
                        .map(kept -> kept.numbered().version())
                        .toList(),
                course.ignored(),
                course.openPause()));
    }

    private void corrected(Course course) {
        if (course.dueDates().stream().anyMatch(kept -> !kept.holds())) {
            say("corrected");
        }
    }

    private void printed(Course course) {
        if (Boolean.TRUE.equals(course.printedDiffers())) {
            say("printed.differs", texts.moment(course.printedDueAt()), texts.moment(course.firstDueAt()));
        }
    }

    private void step(StepVerdict step) {
        if (step.judgement() == null) {
            return;
        }
        say(
                "step.due",
                step.run().step(),
                texts.moment(step.run().startedAt()),
                texts.moment(step.judgement().dueAt()));
        if (step.isLate(now)) {
            say("step.late", step.run().step(), texts.moment(step.judgement().lateFrom()));
        }
    }

    private void desk() {
        boolean elsewhere = !clock.desk().unit().equals(clock.placement().unit());
        if (elsewhere && clock.closedAt() == null) {
            String name = clock.names().desk();
            say("desk", name == null ? clock.desk().unit() : name);
        }
    }

    private void state() {
        Course course = clock.dossier();
        switch (state) {
            case CLOSED -> closed(course);
            case LATE -> say("state.LATE", texts.moment(course.lateFrom()));
            case VOIDED -> voided();
            case STANDS_STILL -> standsStill();
            case RUNNING, NOT_RECEIVED, REFUSED -> say("state." + state);
        }
    }

    private void standsStill() {
        if (clock.status() == DossierStatus.AWAITING_SUPPLEMENT || clock.status() == DossierStatus.AWAITING_PAYMENT) {
            say("awaited." + clock.status());
        }
        say("state.STANDS_STILL");
    }

    private void voided() {
        say("state.VOIDED");
        if (clock.standing() != null) {
            say("voided.standing", clock.standing());
        }
    }

    private void closed(Course course) {
        say("closed." + clock.closedHow(), texts.moment(clock.closedAt()));
        if (course != null) {
            say("class." + course.statutory());
        }
        if (course != null && course.rescheduled() != course.statutory()) {
            say("class.rescheduled." + course.rescheduled());
        }
    }

    private void say(String key, Object... values) {
        sentences.add(texts.text(key, values));
    }
}
