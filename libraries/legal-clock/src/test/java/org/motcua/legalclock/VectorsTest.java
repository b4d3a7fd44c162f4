package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the domain description, and the first due date by every unit. */
class VectorsTest {

    private final DossierClock clock = new DossierClock(WorkCalendar.shipped(), OfficeHours.standard());

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 5, 2026-02-26",
        "2026-08-21, 3, 2026-08-25",
        "2026-08-27, 3, 2026-09-04",
        "2025-12-31, 1, 2026-01-05",
        "2026-01-08, 2, 2026-01-10",
        "2025-04-25, 2, 2025-04-28",
        "2026-11-23, 1, 2026-11-25"
    })
    void workingDays(String received, int days, LocalDate due) {
        assertThat(Case.received(received + "T09:00", Limit.workingDays(days)).due())
                .isEqualTo(due + "T17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-03T16:00, 4, 2024-05-04T11:00",
        "2024-06-03T08:00, 8, 2024-06-03T17:00",
        "2024-06-03T12:30, 4, 2024-06-03T17:00",
        "2024-06-03T17:00, 1, 2024-06-04T09:00",
        "2024-06-03T11:59:59, 1, 2024-06-03T13:59:59"
    })
    void workingHours(String received, int hours, String due) {
        assertThat(Case.received(received, Limit.workingHours(hours)).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-03T14:59:59, 2024-06-03T17:00",
        "2024-06-03T15:00, 2024-06-04T17:00",
        "2024-06-07T16:00, 2024-06-10T17:00",
        "2024-06-07T18:00, 2024-06-10T17:00"
    })
    void sameDay(String received, String due) {
        Limit limit = Limit.sameDay(LocalTime.of(15, 0));
        assertThat(Case.received(received, limit).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-03T09:00, 10, 2024-06-13T17:00",
        "2024-06-03T09:00, 5, 2024-06-10T17:00",
        "2024-06-07T17:00, 5, 2024-06-17T17:00",
        "2024-01-31T09:00, 8, 2024-02-15T17:00"
    })
    void calendarDays(String received, int days, String due) {
        assertThat(Case.received(received, Limit.calendarDays(days)).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31T09:00, 1, 2024-02-29T17:00",
        "2023-12-29T09:00, 2, 2024-02-29T17:00",
        "2023-08-31T09:00, 1, 2023-10-02T17:00",
        "2024-06-03T09:00, 3, 2024-09-04T17:00"
    })
    void months(String received, int months, String due) {
        assertThat(Case.received(received, Limit.months(months)).due()).isEqualTo(due);
    }

    @Test
    void refusesAReceptionBeforeTheCalendar() {
        Limit limit = Limit.workingDays(1);
        assertThatThrownBy(() -> clock.appointment(Translation.moment("2020-12-31T23:59:59"), limit))
                .isInstanceOfSatisfying(
                        BeforeCalendar.class,
                        refusal -> assertThat(refusal.day()).isEqualTo("2020-12-31"));
        assertThat(clock.appointment(Translation.moment("2021-01-01T00:00"), limit)
                        .dueAt())
                .isEqualTo(Translation.moment("2021-01-05T17:00"));
    }

    @Test
    void flagsADueDateThatReachesIntoAnUnpublishedYear() {
        assertThat(Case.received("2026-12-30T09:00", Limit.workingDays(1))
                        .judged()
                        .provisional())
                .isFalse();
        assertThat(Case.received("2026-12-30T09:00", Limit.workingDays(2))
                        .judged()
                        .provisional())
                .isTrue();
    }

    @Test
    void countsVeryLongLimitsWithoutWalking() {
        Instant received = Translation.moment("2024-06-03T09:00");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 10_000; i++) {
                clock.appointment(received, Limit.workingDays(100_000_000 + i));
                clock.appointment(received, Limit.workingHours(100_000_000 + i));
            }
        });
    }
}
