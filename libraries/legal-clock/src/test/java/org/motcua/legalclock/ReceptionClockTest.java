package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionClockTest {

    private static final Instant SUBMITTED = Translation.moment("2024-06-03T08:00");
    private static final Instant DUE = Translation.moment("2024-06-03T17:00");
    private static final Instant NEXT_YEAR = Translation.moment("2025-01-01T00:00");

    private final ReceptionClock clock = new ReceptionClock(WorkCalendar.shipped(), OfficeHours.standard());

    @ParameterizedTest
    @CsvSource({
        "2024-06-03T08:00, 2024-06-03T17:00",
        "2024-06-03T10:30, 2024-06-04T10:30",
        "2024-06-07T20:00, 2024-06-10T17:00",
        "2024-05-03T16:00, 2024-05-04T16:00",
        "2020-12-31T20:00, 2021-01-04T17:00"
    })
    void runsEightWorkingHours(String submitted, String due) {
        assertThat(clock.dueAt(Translation.moment(submitted))).isEqualTo(Translation.moment(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T08:00, 2026-12-31T17:00, false",
        "2026-12-31T08:01, 2027-01-01T08:01, true",
        "2027-06-07T08:00, 2027-06-07T17:00, true",
        "2021-01-04T08:00, 2021-01-04T17:00, false",
        "2020-06-03T08:00, 2020-06-03T17:00, true"
    })
    void isProvisionalWhereTheCalendarIsNotKnown(String submitted, String due, boolean provisional) {
        assertThat(clock.dueAt(Translation.moment(submitted))).isEqualTo(Translation.moment(due));
        assertThat(clock.isProvisional(Translation.moment(submitted))).isEqualTo(provisional);
    }

    @Test
    void isNotLateWhenAnsweredAtTheLastMoment() {
        assertThat(clock.isLate(SUBMITTED, DUE, NEXT_YEAR)).isFalse();
    }

    @Test
    void isLateWhenAnsweredLaterOrNever() {
        assertThat(clock.isLate(SUBMITTED, DUE.plusSeconds(1), NEXT_YEAR)).isTrue();
        assertThat(clock.isLate(SUBMITTED, null, NEXT_YEAR)).isTrue();
    }

    @Test
    void isNotLateBeforeTheMomentHasPassed() {
        assertThat(clock.isLate(SUBMITTED, null, DUE)).isFalse();
    }
}
