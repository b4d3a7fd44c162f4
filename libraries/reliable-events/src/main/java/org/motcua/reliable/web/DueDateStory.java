package org.motcua.reliable.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.Reason;

/** Tells in sentences how a due date came about, in order of time; each thing that moved it is told once. */
public final class DueDateStory {

    private final ClockTexts texts;
    private final List<String> sentences = new ArrayList<>();
    private final Map<Basis, List<Reason>> told = new EnumMap<>(Basis.class);

    private DueDateStory(ClockTexts texts) {
        this.texts = texts;
    }

    /**
     * The sentences.
     *
     * @param amount   of the limit's unit; 0 is a same-day limit
     * @param versions that hold, in any order
     * @param ignored  what changed nothing
     */
    public static List<String> of(
            ClockTexts texts,
            Instant receivedAt,
            LimitUnit unit,
            int amount,
            List<DueDateVersion> versions,
            List<Reason> ignored) {
        DueDateStory story = new DueDateStory(texts);
        story.received(receivedAt, unit, amount);
        versions.stream()
                .sorted(Comparator.comparing(DueDateVersion::knownFrom))
                .forEach(story::dueDate);
        ignored.forEach(reason -> story.sentences.add(texts.reason(reason)));
        return story.sentences;
    }

    private void received(Instant receivedAt, LimitUnit unit, int amount) {
        String limit = amount == 0 ? texts.text("limit.SAME_DAY") : texts.text("limit." + unit, String.valueOf(amount));
        sentences.add(texts.text("received", texts.moment(receivedAt), limit));
    }

    private void dueDate(DueDateVersion version) {
        List<Reason> before = told.getOrDefault(version.basis(), told.getOrDefault(Basis.STATUTORY, List.of()));
        version.reasons().stream()
                .filter(reason -> !before.contains(reason))
                .forEach(reason -> sentences.add(texts.reason(reason)));
        sentences.add(texts.text("due." + version.basis() + "." + version.cause(), texts.moment(version.dueAt())));
        told.put(version.basis(), version.reasons());
    }
}
