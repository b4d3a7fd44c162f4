package org.motcua.deadline.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.motcua.deadline.application.ClockOfDossier;
import org.motcua.deadline.application.ClockOfDossier.Course;
import org.motcua.deadline.application.ClockOfDossier.KeptDueDate;
import org.motcua.deadline.domain.ClockState;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.Reason;

/** Tells in sentences how a dossier's due date came about, in order of time, and where its clock stands. */
final class Explanation {

    private final ClockOfDossier clock;
    private final ClockState state;
    private final Instant now;
    private final ExplanationTexts texts;
    private final List<String> sentences = new ArrayList<>();

    Explanation(ClockOfDossier clock, ClockState state, Instant now, ExplanationTexts texts) {
        this.clock = clock;
        this.state = state;
        this.now = now;
        this.texts = texts;
    }

    List<String> sentences() {
        reception();
        if (clock.dossier() != null) {
            limit(clock.dossier());
            dueDates(clock.dossier());
            clock.dossier().ignored().forEach(reason -> sentences.add(texts.reason(reason)));
            corrected(clock.dossier());
            printed(clock.dossier());
        }
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
        if (answeredAt != null && answeredAt.isAfter(dueAt)) {
            say("reception.late", texts.moment(answeredAt));
        } else if (answeredAt == null && dueAt.isBefore(now)) {
            say("reception.unanswered");
        }
    }

    private void limit(Course course) {
        ClockOfDossier.Rules rules = course.rules();
        String limit = rules.amount() == 0
                ? texts.text("limit.SAME_DAY")
                : texts.text("limit." + rules.unit(), String.valueOf(rules.amount()));
        say("received", texts.moment(course.receivedAt()), limit);
    }

    private void dueDates(Course course) {
        Map<Basis, List<Reason>> told = new EnumMap<>(Basis.class);
        course.dueDates().stream()
                .filter(KeptDueDate::holds)
                .map(kept -> kept.numbered().version())
                .sorted(Comparator.comparing(DueDateVersion::knownFrom))
                .forEach(version -> dueDate(version, told));
    }

    private void dueDate(DueDateVersion version, Map<Basis, List<Reason>> told) {
        List<Reason> before = told.getOrDefault(version.basis(), told.getOrDefault(Basis.STATUTORY, List.of()));
        version.reasons().stream()
                .filter(reason -> !before.contains(reason))
                .forEach(reason -> sentences.add(texts.reason(reason)));
        say("due." + version.basis() + "." + version.cause(), texts.moment(version.dueAt()));
        told.put(version.basis(), version.reasons());
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

    private void state() {
        Course course = clock.dossier();
        switch (state) {
            case CLOSED -> closed(course);
            case LATE -> say("state.LATE", texts.moment(course.lateFrom()));
            case RUNNING, STANDS_STILL, NOT_RECEIVED, REFUSED -> say("state." + state);
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

    private void say(String key, String... values) {
        sentences.add(texts.text(key, values));
    }
}
