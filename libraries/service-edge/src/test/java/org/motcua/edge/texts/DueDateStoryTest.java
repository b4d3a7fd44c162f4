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
                        "After the pause the due date is 17:00 11/06/2024.",
                        "The clock stood still from 10:00 07/06/2024 to 10:00 14/06/2024, waiting for the applicant.",
                        "After the pause the due date is 17:00 18/06/2024.",
                        "After the pause the rescheduled date is 17:00 18/06/2024.");
    }

    @Test
    void tellsSinceWhenTheClockStandsStill() {
        List<String> story = story(List.of(request("2024-06-05T10:00", null)), List.of());

        assertThat(story).last().isEqualTo("The clock stands still since 10:00 05/06/2024, waiting for the applicant.");
    }

    private List<String> story(List<Request> requests, List<Extension> letters) {
        Judgement judgement = clock.judge(
                new Ledger(RECEIVED, Limit.workingDays(5), PausePolicy.PAUSE_RESUME, requests, letters, null, 1));
        return DueDateStory.of(
                ClockTexts.preferred("en"),
                RECEIVED,
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
