package org.motcua.edge.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausedDays;
import org.motcua.legalclock.Reason;
import org.motcua.legalclock.WorkCalendar;

/** Tells in sentences how a due date came about, in order of time; each thing that moved it is told once. */
public final class DueDateStory {

    private final ClockTexts texts;
    private final WorkCalendar calendar;
    private final LimitUnit unit;
    private final List<String> sentences = new ArrayList<>();
    private final Set<Reason> told = new HashSet<>();

    private DueDateStory(ClockTexts texts, WorkCalendar calendar, LimitUnit unit) {
        this.texts = texts;
        this.calendar = calendar;
        this.unit = unit;
    }

    /**
     * The sentences.
     *
     * @param calendar  that the dossier is judged by
     * @param amount   of the limit's unit; 0 is a same-day limit
     * @param versions  that hold, in any order
     * @param ignored   what changed nothing
     * @param openPause the pause that holds the clock now, null when none does
     */
    public static List<String> of(
            ClockTexts texts,
            WorkCalendar calendar,
            Instant receivedAt,
            LimitUnit unit,
            int amount,
            List<DueDateVersion> versions,
            List<Reason> ignored,
            Reason openPause) {
        DueDateStory story = new DueDateStory(texts, calendar, unit);
        story.received(receivedAt, amount);
        versions.stream()
                .sorted(Comparator.comparing(DueDateVersion::knownFrom).thenComparing(DueDateVersion::basis))
                .forEach(story::dueDate);
        ignored.forEach(story::tell);
        Stream.ofNullable(openPause).forEach(story::tell);
        return story.sentences;
    }

    private void received(Instant receivedAt, int amount) {
        String limit = amount == 0 ? texts.text("limit.SAME_DAY") : texts.text("limit." + unit, amount);
        sentences.add(texts.text("received", texts.moment(receivedAt), limit));
    }

    private void dueDate(DueDateVersion version) {
        version.reasons().forEach(this::tell);
        sentences.add(texts.text("due." + version.basis() + "." + version.cause(), texts.moment(version.dueAt())));
    }

    /** A later version has the reasons of those before it too, of whichever basis. */
    private void tell(Reason reason) {
        if (told.add(reason)) {
            sentences.add(texts.reason(reason));
            PausedDays.of(reason, calendar, unit).ifPresent(days -> tell(reason, days));
        }
    }

    /** The days that a pause added and those off among them, so that it can be counted again. */
    private void tell(Reason pause, PausedDays days) {
        if (days.added() != null) {
            sentences.add(texts.added(pause, unit, days.added()));
        }
        days.exceptions().forEach(this::tell);
    }
}
