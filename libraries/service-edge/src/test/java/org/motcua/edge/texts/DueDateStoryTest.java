package org.motcua.edge.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.legalclock.DossierClock;
import org.motcua.legalclock.Extension;
import org.motcua.legalclock.Judgement;
import org.motcua.legalclock.Ledger;
import org.motcua.legalclock.Limit;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.OfficeHours;
import org.motcua.legalclock.PausePolicy;
import org.motcua.legalclock.Request;
import org.motcua.legalclock.RequestKind;
import org.motcua.legalclock.WorkCalendar;

/** What a clerk reads of a dossier received on Monday 3 June 2024, due in five working days. */
class DueDateStoryTest {

    private static final Instant RECEIVED = at("2024-06-03T09:00");

    private final DossierClock clock = new DossierClock(WorkCalendar.shipped(), OfficeHours.standard());

    @Test
    void tellsAPauseOnceThoughItMovedBothDueDates() {
        Extension letter = new Extension(at("2024-06-04T10:00"), at("2024-06-12T17:00"));

        List<String> story = story(
                List.of(
                        request("2024-06-05T10:00", "2024-06-06T10:00"),
                        request("2024-06-07T10:00", "2024-06-14T10:00")),
                List.of(letter));

        assertThat(story)
                .containsExactly(
                        "Received at 09:00 03/06/2024; the limit is 5 working days.",
                        "The due date is 17:00 10/06/2024.",
                        "A letter of 10:00 04/06/2024 gave the new date 17:00 12/06/2024.",
                        "By the letter of apology and extension the new date is 17:00 12/06/2024; the statutory due date"
                                + " stays.",
                        "The clock stood still from 10:00 05/06/2024 to 10:00 06/06/2024, waiting for the applicant.",
                        "Working days that the pause adds: 1, of those after 05/06/2024 up to 06/06/2024.",
                        "After the pause the due date is 17:00 11/06/2024.",
                        "The clock stood still from 10:00 07/06/2024 to 10:00 14/06/2024, waiting for the applicant.",
                        "Working days that the pause adds: 5, of those after 07/06/2024 up to 14/06/2024.",
                        "After the pause the due date is 17:00 18/06/2024.",
                        "After the pause the rescheduled date is 17:00 18/06/2024.");
    }

    @Test
    void tellsSinceWhenTheClockStandsStill() {
        List<String> story = story(List.of(request("2024-06-05T10:00", null)), List.of());

        assertThat(story).last().isEqualTo("The clock stands still since 10:00 05/06/2024, waiting for the applicant.");
    }

    /** By hand: 5–7, 15–16, 19–23 and 26 February are worked; 6 February and eleven more make the 28th. */
    @Test
    void tellsTheWorkingDaysOfAPauseOverTetAndTheDaysOffAmongThem() {
        List<String> story =
                story(at("2024-01-30T09:00"), List.of(request("2024-02-02T09:00", "2024-02-26T09:00")), List.of());

        assertThat(story)
                .containsExactly(
                        "Received at 09:00 30/01/2024; the limit is 5 working days.",
                        "The due date is 17:00 06/02/2024.",
                        "The clock stood still from 09:00 02/02/2024 to 09:00 26/02/2024, waiting for the applicant.",
                        "Working days that the pause adds: 11, of those after 02/02/2024 up to 26/02/2024.",
                        "08/02/2024 is a day off (notice 5015/TB-LĐTBXH).",
                        "09/02/2024 is a day off (notice 5015/TB-LĐTBXH).",
                        "12/02/2024 is a day off (notice 5015/TB-LĐTBXH).",
                        "13/02/2024 is a day off (notice 5015/TB-LĐTBXH).",
                        "14/02/2024 is a day off (notice 5015/TB-LĐTBXH).",
                        "After the pause the due date is 17:00 28/02/2024.");
    }

    private List<String> story(List<Request> requests, List<Extension> letters) {
        return story(RECEIVED, requests, letters);
    }

    private List<String> story(Instant received, List<Request> requests, List<Extension> letters) {
        Judgement judgement = clock.judge(
                new Ledger(received, Limit.workingDays(5), PausePolicy.PAUSE_RESUME, requests, letters, null, 1));
        return DueDateStory.of(
                ClockTexts.preferred("en"),
                WorkCalendar.shipped(),
                received,
                LimitUnit.WORKING_DAY,
                5,
                judgement.versions(),
                judgement.ignored(),
                judgement.openPause());
    }

    private static Request request(String asked, String completed) {
        return new Request(RequestKind.SUPPLEMENT, at(asked), completed == null ? null : at(completed));
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+07:00");
    }
}
