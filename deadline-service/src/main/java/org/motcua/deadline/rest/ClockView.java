package org.motcua.deadline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.Channel;
import org.motcua.deadline.domain.ClockState;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.edge.parameters.Moments;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.Cause;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;
import org.motcua.legalclock.Reason;
import org.motcua.legalclock.Timeliness;

/**
 * The clocks of one dossier and how they came about. What does not apply is absent.
 *
 * @param desk        the unit whose desk holds it now; figures stay with {@code unit}
 * @param officer     account of the officer who has it
 * @param standing    code of the dossier that stands for this voided one
 * @param state       what the clock does now
 * @param promisedDueAt the date the applicant holds, by law or by the latest letter, one that moves no due date included
 * @param lateFrom    first moment at which it is late; in the future while it may still make it
 * @param openPause   the pause that holds the clock now: since when
 * @param versions    every due-date version ever kept, by number
 * @param steps       in order of their start, each with the clock of its share
 * @param ignored     letters and requests that changed nothing
 * @param explanation sentences in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockView(
        String code,
        DossierStatus status,
        String unit,
        String unitName,
        String procedure,
        String procedureName,
        String field,
        Channel channel,
        String desk,
        String deskName,
        String officer,
        String standing,
        ClockState state,
        long sequence,
        OffsetDateTime recordedAt,
        OffsetDateTime submittedAt,
        OffsetDateTime receivedAt,
        Rules rules,
        OffsetDateTime dueAt,
        OffsetDateTime rescheduledDueAt,
        OffsetDateTime promisedDueAt,
        OffsetDateTime lateFrom,
        Boolean provisional,
        OffsetDateTime closedAt,
        ClosingKind closedHow,
        Classes timeliness,
        Printed printed,
        Reception reception,
        ReasonView openPause,
        List<Version> versions,
        List<ReasonView> ignored,
        List<StepView> steps,
        List<String> explanation) {

    /** The rules it keeps for life; amount 0 is a same-day limit. */
    public record Rules(LimitUnit unit, int amount, PausePolicy pausePolicy, int calendarVersion) {}

    /** The class at closing by each basis. */
    public record Classes(Timeliness statutory, Timeliness rescheduled) {}

    /** The due date printed by another system. */
    public record Printed(OffsetDateTime dueAt, boolean differs) {}

    /** The reception clock of an online submission. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reception(OffsetDateTime dueAt, boolean provisional, OffsetDateTime answeredAt, boolean late) {}

    /**
     * A due-date version.
     *
     * @param current whether it belongs to the history as it is believed now; a correction may have ended that
     */
    @Schema(name = "DueDate")
    public record Version(
            int number,
            Basis basis,
            OffsetDateTime dueAt,
            OffsetDateTime knownFrom,
            Cause cause,
            boolean provisional,
            boolean current,
            OffsetDateTime recordedAt,
            List<ReasonView> reasons) {}

    /**
     * One thing that moved a due date, or was asked to and did not. After a pause come the days off among its days.
     *
     * @param added of a pause: the days that it added, working days of a limit in working days, else calendar days
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReasonView(
            Reason.Kind kind,
            LocalDate fromDay,
            LocalDate toDay,
            OffsetDateTime from,
            OffsetDateTime to,
            String notice,
            Integer added,
            String text) {

        static ReasonView of(Reason reason, Integer added, ExplanationTexts texts) {
            boolean lasts = reason.kind() == Reason.Kind.PAUSE && reason.to() == null;
            return new ReasonView(
                    reason.kind(),
                    reason.fromDay(),
                    lasts ? null : reason.toDay(),
                    Moments.local(reason.from()),
                    Moments.local(reason.to()),
                    reason.notice(),
                    added,
                    texts.reason(reason));
        }
    }
}
