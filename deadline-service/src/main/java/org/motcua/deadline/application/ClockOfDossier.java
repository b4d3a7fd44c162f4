package org.motcua.deadline.application;

import java.time.Instant;
import java.util.List;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.deadline.domain.StepVerdict;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Limit;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;
import org.motcua.legalclock.PromisedDate;
import org.motcua.legalclock.Reason;
import org.motcua.legalclock.Timeliness;

/**
 * All that is kept of one dossier's clocks.
 *
 * @param desk       who has it now
 * @param standing   code of the dossier that stands for this voided one, null when it is not voided
 * @param sequence   of the last event applied
 * @param recordedAt its record time
 * @param reception  null unless submitted online
 * @param dossier    null before the reception
 * @param steps      in order of their start
 */
public record ClockOfDossier(
        String code,
        Placement placement,
        Desk desk,
        Names names,
        String standing,
        DossierStatus status,
        long sequence,
        Instant recordedAt,
        Instant submittedAt,
        Instant closedAt,
        ClosingKind closedHow,
        Hours reception,
        Course dossier,
        List<StepVerdict> steps) {

    /**
     * The reception clock.
     *
     * @param provisional whether the due moment is in a year whose calendar is not complete
     * @param lateAt      the due moment when it ran out, or is going to, without an answer; else null
     */
    public record Hours(Instant dueAt, boolean provisional, Instant answeredAt, Instant lateAt) {}

    /**
     * The rules a received dossier keeps for life.
     *
     * @param amount of {@code unit}, 0 for a same-day limit; see {@link Limit}
     */
    public record Rules(LimitUnit unit, int amount, PausePolicy pausePolicy, int calendarVersion) {}

    /**
     * The dossier clock.
     *
     * @param lateFrom first moment at which it is late, in the future while it may still make it; null when it closed in
     *                 time or stands still
     * @param openPause the pause that counts and is running; null when the clock does not stand still, or what is kept of it
     *                 is older than this
     * @param dueDates every version ever kept, by number
     * @param ignored  letters and requests that changed nothing
     */
    public record Course(
            Instant receivedAt,
            Rules rules,
            Instant printedDueAt,
            Boolean printedDiffers,
            Instant firstDueAt,
            Instant dueAt,
            Instant rescheduledDueAt,
            Instant lateFrom,
            Timeliness statutory,
            Timeliness rescheduled,
            boolean standsStill,
            Reason openPause,
            boolean provisional,
            List<KeptDueDate> dueDates,
            List<Reason> ignored) {}

    /** The date promised to the applicant, by law or by any letter; null before the reception. */
    public Instant promisedDueAt() {
        return dossier == null
                ? null
                : PromisedDate.of(
                        dossier.rescheduledDueAt(),
                        dossier.ignored(),
                        dossier.rules().unit(),
                        closedAt);
    }

    /**
     * A due-date version.
     *
     * @param holds whether it is part of the history as it is believed now; a correction may have ended that
     */
    public record KeptDueDate(NumberedDueDate numbered, boolean holds) {}
}
