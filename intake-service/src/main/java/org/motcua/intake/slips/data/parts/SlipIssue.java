package org.motcua.intake.slips.data.parts;

import java.time.Instant;
import java.util.Objects;

/**
 * Which print of a slip this is.
 *
 * @param copyNo 0 for the first print; a reprint has the number of the copy, from 1, and says so visibly
 * @param printedAt when it is printed, not null; the PDF carries no other moment than this one
 * @param electronic whether the organisation signs the slip digitally
 */
public record SlipIssue(int copyNo, Instant printedAt, boolean electronic) {

    /** @throws IllegalArgumentException for a negative copy number */
    public SlipIssue {
        Objects.requireNonNull(printedAt, "printedAt");
        if (copyNo < 0) {
            throw new IllegalArgumentException("a copy number is not negative");
        }
    }

    /** The first print, on paper. */
    public static SlipIssue original(Instant printedAt) {
        return new SlipIssue(0, printedAt, false);
    }

    /** A reprint on paper; {@code copyNo} counts from 1. */
    public static SlipIssue reprint(int copyNo, Instant printedAt) {
        return new SlipIssue(copyNo, printedAt, false);
    }

    /** Whether this print has to be marked as a copy. */
    public boolean isCopy() {
        return copyNo > 0;
    }
}
