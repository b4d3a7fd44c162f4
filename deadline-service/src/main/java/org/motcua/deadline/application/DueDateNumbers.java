package org.motcua.deadline.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.motcua.legalclock.DueDateVersion;

/** Gives new due-date versions their numbers; a version that is kept already keeps the number it has. */
final class DueDateNumbers {

    private final List<NumberedDueDate> all;
    private final int kept;
    private List<Integer> now = List.of();

    /** @param kept every version ever kept, by number */
    DueDateNumbers(List<NumberedDueDate> kept) {
        this.all = new ArrayList<>(kept);
        this.kept = kept.size();
    }

    /**
     * Lets these versions hold instead of those before; what no longer holds is kept.
     *
     * @param versions   in order of knownFrom
     * @param recordedAt record time from which they hold
     */
    void hold(List<DueDateVersion> versions, Instant recordedAt) {
        now = versions.stream().map(version -> numberOf(version, recordedAt)).toList();
    }

    private int numberOf(DueDateVersion version, Instant recordedAt) {
        return all.stream()
                .filter(due -> due.version().equals(version))
                .findFirst()
                .map(NumberedDueDate::number)
                .orElseGet(() -> add(version, recordedAt));
    }

    private int add(DueDateVersion version, Instant recordedAt) {
        int number = all.isEmpty() ? 1 : all.getLast().number() + 1;
        all.add(new NumberedDueDate(number, version, recordedAt));
        return number;
    }

    /** The versions that were not kept before, by number. */
    List<NumberedDueDate> added() {
        return List.copyOf(all.subList(kept, all.size()));
    }

    /** Numbers of the versions that hold, in order of knownFrom. */
    List<Integer> now() {
        return now;
    }
}
