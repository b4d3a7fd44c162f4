package org.motcua.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;

/**
 * What is known of a dossier from a record time on. All days are local days of Asia/Ho_Chi_Minh.
 *
 * @param recordedFrom       record time from which this holds
 * @param unit               the unit responsible at reception
 * @param receivedOn         null when not (yet) received: such a dossier counts nowhere
 * @param closedOn           null while open
 * @param closedHow          null while open
 * @param statutory          class at closing, null while open
 * @param rescheduled        class on the date of an apology letter, null while open
 * @param lateOn             day on which lateness began or, while open, will begin; null when it closed in time or its
 *                           clock stands still
 * @param secondSupplementOn day of the second supplement request, null when there is none
 */
public record DossierVersion(
        Instant recordedFrom,
        String unit,
        String procedure,
        String field,
        Channel channel,
        LocalDate receivedOn,
        LocalDate closedOn,
        ClosingKind closedHow,
        Timeliness statutory,
        Timeliness rescheduled,
        LocalDate lateOn,
        LocalDate secondSupplementOn) {

    /** Whether this day came while the dossier was not closed yet; false for null. */
    boolean reached(LocalDate day) {
        return day != null && (closedOn == null || !day.isAfter(closedOn));
    }
}
