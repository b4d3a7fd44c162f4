package org.motcua.deadline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.motcua.deadline.domain.StepRun;
import org.motcua.deadline.domain.StepVerdict;
import org.motcua.edge.parameters.Moments;
import org.motcua.legalclock.Limit;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.StepJudgement;
import org.motcua.legalclock.WorkCalendar;

/**
 * One time through a step of the procedure.
 *
 * @param unit    the unit that does it
 * @param officer account of the officer who does it
 * @param share   the time it may take, absent when it has no share of its own
 * @param endedAt when it was completed, began anew, or the dossier was closed
 * @param clock   absent when it has no share
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(
        String step,
        String unit,
        String officer,
        Share share,
        OffsetDateTime startedAt,
        OffsetDateTime endedAt,
        StepClockView clock) {

    /** The step's share of the time. */
    public record Share(LimitUnit unit, int amount) {}

    /**
     * The step's clock.
     *
     * @param dueAt       the last moment, by the dossier's pauses so far
     * @param lateFrom    first moment at which it is late; in the future while it may still make it
     * @param late        whether it is late now, or was when it ended
     * @param standsStill whether a pause that counts is open
     * @param reasons     what moved the due moment
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepClockView(
            OffsetDateTime firstDueAt,
            OffsetDateTime dueAt,
            OffsetDateTime lateFrom,
            boolean late,
            boolean standsStill,
            boolean provisional,
            List<ClockView.ReasonView> reasons) {}

    /** @param calendar that the dossier is judged by */
    static StepView of(StepVerdict step, Instant now, WorkCalendar calendar, ExplanationTexts texts) {
        StepRun run = step.run();
        return new StepView(
                run.step(),
                run.unit(),
                run.officer(),
                share(run.share()),
                Moments.local(run.startedAt()),
                Moments.local(run.endedAt()),
                step.judgement() == null ? null : clock(step, now, calendar, texts));
    }

    private static Share share(Limit share) {
        return share == null ? null : new Share(share.unit(), share.amount());
    }

    private static StepClockView clock(StepVerdict step, Instant now, WorkCalendar calendar, ExplanationTexts texts) {
        StepJudgement judgement = step.judgement();
        return new StepClockView(
                Moments.local(judgement.firstDueAt()),
                Moments.local(judgement.dueAt()),
                Moments.local(judgement.lateFrom()),
                step.isLate(now),
                judgement.clockStandsStill(),
                judgement.provisional(),
                new ReasonViews(calendar, step.run().share().unit(), texts).of(judgement.reasons()));
    }
}
