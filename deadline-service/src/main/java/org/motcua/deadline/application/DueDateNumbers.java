package org.motcua.deadline.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.motcua.legalclock.DueDateVersion;

/** Gives new due-date versions their numbers; a version that is kept already keeps the number it has. */
final class DueDateNumbers {

    private final List<NumberedDueDate> kept;
    private final List<NumberedDueDate> added = new ArrayList<>();
    private final List<Integer> now = new ArrayList<>();
    private int last;

    /**
     * @param kept       every version ever kept, by number
     * @param versions   those that hold now
     * @param recordedAt record time of the news
     */
    DueDateNumbers(List<NumberedDueDate> kept, List<DueDateVersion> versions, Instant recordedAt) {
        this.kept = kept;
        this.last = kept.isEmpty() ? 0 : kept.getLast().number();
        versions.forEach(version -> now.add(numberOf(version, recordedAt)));
    }

    private int numberOf(DueDateVersion version, Instant recordedAt) {
        return kept.stream()
                .filter(due -> due.version().equals(version))
                .findFirst()
                .map(NumberedDueDate::number)
                .orElseGet(() -> add(version, recordedAt));
    }

    private int add(DueDateVersion version, Instant recordedAt) {
        added.add(new NumberedDueDate(++last, version, recordedAt));
        return last;
    }

    List<NumberedDueDate> added() {
        return added;
    }

    List<Integer> now() {
        return now;
    }
}
