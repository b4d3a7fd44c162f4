package org.motcua.deadline.rest;

import java.util.List;
import java.util.stream.Stream;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausedDays;
import org.motcua.legalclock.Reason;
import org.motcua.legalclock.WorkCalendar;

/**
 * Tells reasons so that they can be counted again: a pause with the days that it added, followed by the days off among them.
 *
 * @param calendar that the dossier is judged by
 * @param unit     of the limit that the reasons moved
 */
record ReasonViews(WorkCalendar calendar, LimitUnit unit, ExplanationTexts texts) {

    List<ClockView.ReasonView> of(List<Reason> reasons) {
        return reasons.stream().flatMap(this::told).toList();
    }

    private Stream<ClockView.ReasonView> told(Reason reason) {
        return PausedDays.of(reason, calendar, unit)
                .map(days -> Stream.concat(
                        Stream.of(ClockView.ReasonView.of(reason, days.added(), texts)),
                        days.exceptions().stream().map(exception -> ClockView.ReasonView.of(exception, null, texts))))
                .orElseGet(() -> Stream.of(ClockView.ReasonView.of(reason, null, texts)));
    }
}
