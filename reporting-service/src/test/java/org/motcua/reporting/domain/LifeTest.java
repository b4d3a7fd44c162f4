package org.motcua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.legalclock.Timeliness.EARLY;
import static org.motcua.legalclock.Timeliness.ON_TIME;
import static org.motcua.legalclock.Timeliness.OVERDUE;
import static org.motcua.reporting.DossierStory.neverReceived;
import static org.motcua.reporting.DossierStory.received;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.reporting.DossierStory;

class LifeTest {

    @Test
    void aDossierThatWasNeverReceivedCountsNowhere() {
        assertThat(atoms(neverReceived())).isEmpty();
    }

    @Test
    void anOpenDossierIsCountedOnTheDayItWillBeLate() {
        assertThat(atoms(received("2024-01-02").late("2024-01-10")))
                .containsExactlyInAnyOrder(
                        "2024-01-02 ENTERED", "2024-01-10 BECAME_LATE", "2024-01-10 BECAME_TROUBLED");
    }

    @Test
    void aResolutionInTimeHasAClassForEachBasis() {
        assertThat(atoms(received("2024-01-02").resolved("2024-01-08", ON_TIME, EARLY)))
                .containsExactlyInAnyOrder(
                        "2024-01-02 ENTERED",
                        "2024-01-08 RESOLVED",
                        "2024-01-08 RESOLVED_ON_TIME",
                        "2024-01-08 RESCHEDULED_EARLY");
    }

    @Test
    void aLateResolutionLeavesTheLateOnes() {
        assertThat(atoms(received("2024-01-02").late("2024-01-10").resolved("2024-01-12", OVERDUE, ON_TIME)))
                .containsExactlyInAnyOrder(
                        "2024-01-02 ENTERED",
                        "2024-01-10 BECAME_LATE",
                        "2024-01-10 BECAME_TROUBLED",
                        "2024-01-12 LEFT_LATE",
                        "2024-01-12 LEFT_TROUBLED",
                        "2024-01-12 RESOLVED",
                        "2024-01-12 RESOLVED_OVERDUE",
                        "2024-01-12 RESCHEDULED_ON_TIME");
    }

    @Test
    void aLateWithdrawalIsLateOnTheRescheduledDateOnlyIfThatPassedToo() {
        assertThat(atoms(received("2024-01-02").late("2024-01-10").withdrawn("2024-01-12", ON_TIME)))
                .contains("2024-01-12 WITHDRAWN", "2024-01-12 WITHDRAWN_LATE", "2024-01-12 LEFT_LATE")
                .doesNotContain("2024-01-12 WITHDRAWN_LATE_RESCHEDULED");
        assertThat(atoms(received("2024-01-02").late("2024-01-10").withdrawn("2024-01-12", OVERDUE)))
                .contains("2024-01-12 WITHDRAWN_LATE_RESCHEDULED");
    }

    @Test
    void aStopIsNoResolution() {
        assertThat(atoms(received("2024-01-02").stopped("2024-01-05")))
                .containsExactlyInAnyOrder("2024-01-02 ENTERED", "2024-01-05 STOPPED");
        assertThat(atoms(received("2024-01-02").late("2024-01-04").stopped("2024-01-05")))
                .contains("2024-01-05 STOPPED_LATE", "2024-01-05 LEFT_LATE", "2024-01-05 LEFT_TROUBLED");
    }

    @Test
    void troubleBeginsWithWhatComesFirst() {
        assertThat(atoms(received("2024-01-02").late("2024-01-10").secondSupplement("2024-01-05")))
                .contains("2024-01-05 BECAME_TROUBLED", "2024-01-10 BECAME_LATE");
        assertThat(atoms(received("2024-01-02").late("2024-01-10").secondSupplement("2024-01-15")))
                .contains("2024-01-10 BECAME_TROUBLED");
    }

    @Test
    void whatWouldBeginAfterTheClosingNeverBegan() {
        assertThat(atoms(received("2024-01-02")
                        .late("2024-01-10")
                        .secondSupplement("2024-01-11")
                        .resolved("2024-01-09", EARLY, EARLY)))
                .containsExactlyInAnyOrder(
                        "2024-01-02 ENTERED",
                        "2024-01-09 RESOLVED",
                        "2024-01-09 RESOLVED_EARLY",
                        "2024-01-09 RESCHEDULED_EARLY");
    }

    @Test
    void latenessThatBeginsOnTheDayOfTheClosingIsLateness() {
        assertThat(atoms(received("2024-01-02").late("2024-01-09").resolved("2024-01-09", OVERDUE, OVERDUE)))
                .contains("2024-01-09 BECAME_LATE", "2024-01-09 LEFT_LATE");
    }

    private static List<String> atoms(DossierStory story) {
        List<String> atoms = new ArrayList<>();
        Life.tell(story.version(), (day, atom) -> atoms.add(day + " " + atom));
        return atoms;
    }
}
