package org.motcua.legalclock;

import java.time.Instant;
import java.util.Objects;

/**
 * A letter of apology and extension (form 04, Decree 61/2018/NĐ-CP). It never erases the first due date.
 *
 * @param issuedAt the moment of the letter, not null, kept to the microsecond
 * @param newDueAt the new appointment it names, not null, kept to the microsecond
 */
public record Extension(Instant issuedAt, Instant newDueAt) {

    public Extension {
        issuedAt = LegalZone.truncated(Objects.requireNonNull(issuedAt, "issuedAt"));
        newDueAt = LegalZone.truncated(Objects.requireNonNull(newDueAt, "newDueAt"));
    }

    /**
     * Whether a new date is later than the one in force, so that a letter with it counts: for a limit in working hours
     * its moment decides, for all else its local day.
     *
     * @param newDueAt of the letter, not null
     * @param dueAt the date in force, not null
     * @param unit of the dossier's limit, not null
     */
    public static boolean isLater(Instant newDueAt, Instant dueAt, LimitUnit unit) {
        return unit == LimitUnit.WORKING_HOUR
                ? newDueAt.isAfter(dueAt)
                : LegalZone.day(newDueAt).isAfter(LegalZone.day(dueAt));
    }
}
