package org.motcua.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;

/**
 * What was known of a dossier between two record times. All days are local days of Asia/Ho_Chi_Minh.
 *
 * @param recordedFrom       record time from which this version holds
 * @param recordedTo         record time at which the next one replaced it, null for the latest
 * @param unit               the unit responsible at reception (at submission while not received)
 * @param field              the procedure's field at reception
 * @param receivedOn         day of reception, null when not (yet) received
 * @param closedOn           day of resolution, withdrawal or stop, null while open
 * @param closedHow          null while open
 * @param statutory          class on the statutory due date at closing, null while open
 * @param rescheduled        class on the later date of an apology letter at closing, null while open
 * @param lateOn             day on which lateness began or, while open, will begin if nothing happens; null when the
 *                           dossier closed in time or its clock stands still
 * @param secondSupplementOn day of the second supplement request, null when there is none
 */
public record JudgementVersion(
        Instant recordedFrom,
        Instant recordedTo,
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
        LocalDate secondSupplementOn) {}
