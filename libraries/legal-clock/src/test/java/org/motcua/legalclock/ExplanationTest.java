package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final DossierClock clock = new DossierClock(WorkCalendar.shipped(), OfficeHours.standard());

    @Test
    void namesDaysOffAndWorkedSaturdaysWithTheirNotices() {
        String swap = "1570/TB-LĐTBXH; 2450/VPCP-KGVX";
        assertThat(reasons("2024-04-26T09:00", Limit.workingDays(4)))
                .containsExactly(
                        day(Reason.Kind.DAY_OFF, "2024-04-29", swap),
                        day(Reason.Kind.DAY_OFF, "2024-04-30", "5015/TB-LĐTBXH"),
                        day(Reason.Kind.DAY_OFF, "2024-05-01", "5015/TB-LĐTBXH"),
                        day(Reason.Kind.WORKED_SATURDAY, "2024-05-04", swap));
    }

    @Test
    void saysNothingWhenNothingMovedTheDate() {
        assertThat(reasons("2024-06-03T09:00", Limit.workingDays(3))).isEmpty();
    }

    @Test
    void namesOnlyTheDaysThatACalendarLimitMeets() {
        assertThat(reasons("2024-04-15T09:00", Limit.calendarDays(15)))
                .containsExactly(
                        day(Reason.Kind.DAY_OFF, "2024-04-30", "5015/TB-LĐTBXH"),
                        day(Reason.Kind.DAY_OFF, "2024-05-01", "5015/TB-LĐTBXH"),
                        span(Reason.Kind.ROLL, "2024-04-30", "2024-05-02"));
    }

    @Test
    void namesTheNextOpening() {
        Reason reason = reasons("2024-06-03T17:00", Limit.workingDays(3)).getFirst();
        assertThat(reason.kind()).isEqualTo(Reason.Kind.AFTER_HOURS);
        assertThat(reason.from()).isEqualTo(Translation.moment("2024-06-03T17:00"));
        assertThat(reason.to()).isEqualTo(Translation.moment("2024-06-04T08:00"));
    }

    @Test
    void namesTheCutOff() {
        assertThat(reasons("2024-06-07T15:00", Limit.sameDay(LocalTime.of(15, 0))))
                .containsExactly(span(Reason.Kind.CUT_OFF, "2024-06-07", "2024-06-10"));
    }

    @Test
    void namesTheEndOfAMonth() {
        assertThat(reasons("2024-01-31T09:00", Limit.months(1)))
                .containsExactly(span(Reason.Kind.MONTH_END, "2024-01-31", "2024-02-29"));
    }

    @Test
    void namesAnUnpublishedYear() {
        DueDate due = clock.appointment(Translation.moment("2026-12-30T09:00"), Limit.workingDays(2));
        assertThat(due.provisional()).isTrue();
        assertThat(due.reasons()).containsExactly(span(Reason.Kind.PROVISIONAL_YEAR, "2027-01-01", "2027-01-01"));
    }

    @Test
    void leavesOutDaysOffThatAPauseContains() {
        Case dossier =
                Case.received("2024-04-25T09:00", Limit.workingDays(2)).paused("2024-04-26T09:00", "2024-05-03T09:00");
        assertThat(dossier.due()).isEqualTo("2024-05-04T17:00");
        assertThat(dossier.judged().versions().getLast().reasons())
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.WORKED_SATURDAY, Reason.Kind.PAUSE);
    }

    /** With many pauses the versions would else fill the memory: each repeats the pauses of all before it. */
    @Test
    void tellsOfAPauseByOneReasonInEveryLaterVersion() {
        Judgement judged = Case.received("2024-06-03T09:00", Limit.workingDays(5))
                .paused("2024-06-04T09:00", "2024-06-05T09:00")
                .paused("2024-06-06T09:00", "2024-06-07T09:00")
                .judged();

        Reason first = judged.versions().get(1).reasons().getFirst();
        assertThat(first.kind()).isEqualTo(Reason.Kind.PAUSE);
        assertThat(judged.versions().getLast().reasons().getFirst()).isSameAs(first);
    }

    @Test
    void namesThePauseThatIsOpenFromTheFirstRequestOnAndMovesNothingYet() {
        Judgement judgement = Case.received("2024-06-03T09:00", Limit.workingDays(5))
                .paused("2024-06-04T17:30", "2024-06-06T09:00")
                .asked("2024-06-05T09:00")
                .judged();

        LocalDate nextOpening = LocalDate.of(2024, 6, 5);
        assertThat(judgement.openPause())
                .isEqualTo(new Reason(
                        Reason.Kind.PAUSE,
                        nextOpening,
                        nextOpening,
                        Translation.moment("2024-06-04T17:30"),
                        null,
                        null));
        assertThat(judgement.clockStandsStill()).isTrue();
        assertThat(judgement.versions()).hasSize(1);
    }

    @Test
    void namesNoOpenPauseThatDoesNotHoldTheClock() {
        Case dossier = Case.received("2024-06-03T09:00", Limit.workingDays(5));
        assertThat(dossier.judged().openPause()).isNull();
        assertThat(dossier.asked("2024-06-11T09:00").judged().openPause()).isNull();
        assertThat(dossier.asked("2024-06-05T09:00")
                        .resolved("2024-06-12T09:00")
                        .judged()
                        .openPause())
                .isNull();
    }

    @Test
    void flagsRequestsThatThePolicyDoesNotCount() {
        Case dossier = Case.received("2024-06-03T09:00", Limit.workingDays(2))
                .under(PausePolicy.NONE)
                .asked("2024-06-04T09:00");
        assertThat(dossier.judged().ignored()).extracting(Reason::kind).containsExactly(Reason.Kind.PAUSE_NOT_COUNTED);
    }

    private List<Reason> reasons(String received, Limit limit) {
        return clock.appointment(Translation.moment(received), limit).reasons();
    }

    private static Reason day(Reason.Kind kind, String day, String notice) {
        return new Reason(kind, LocalDate.parse(day), LocalDate.parse(day), null, null, notice);
    }

    private static Reason span(Reason.Kind kind, String from, String to) {
        return Reason.ofDays(kind, LocalDate.parse(from), LocalDate.parse(to));
    }
}
