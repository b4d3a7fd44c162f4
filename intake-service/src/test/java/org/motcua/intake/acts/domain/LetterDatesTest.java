package org.motcua.intake.acts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.CounterAct.Extension;
import org.motcua.legalclock.WorkCalendar;

/** New dates of letters written at the desk on Monday 3 June 2024 after 9 o'clock; days counted by hand. */
class LetterDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-15, new-due-day-off, 2024-06-17T17:00:00+07:00",
        "2024-09-02, new-due-day-off, 2024-09-04T17:00:00+07:00",
        "2024-09-03, new-due-day-off, 2024-09-04T17:00:00+07:00"
    })
    void aDayOffIsRefusedWithTheNextWorkingDay(LocalDate day, String code, String next) {
        assertThat(tries(new Extension(null, day, "Xin lỗi"))).isEqualTo(new Unfit(code, "newDueAt", List.of(next)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-16T10:00:00+07:00, new-due-day-off, 2024-06-17T08:00:00+07:00",
        "2024-06-11T12:00:01+07:00, new-due-outside-hours, 2024-06-11T13:00:00+07:00",
        "2024-06-11T17:00:01+07:00, new-due-outside-hours, 2024-06-12T08:00:00+07:00",
        "2024-06-14T23:59:59+07:00, new-due-outside-hours, 2024-06-17T08:00:00+07:00",
        "2024-06-11T00:00:00+07:00, new-due-outside-hours, 2024-06-11T08:00:00+07:00"
    })
    void aMomentOutsideOfficeHoursIsRefusedWithTheNextOpening(Instant moment, String code, String next) {
        assertThat(tries(new Extension(moment, null, "Xin lỗi"))).isEqualTo(new Unfit(code, "newDueAt", List.of(next)));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-05", "2025-06-07", "9999-12-31"})
    void aDateBeyondTheBoundIsRefusedWithTheLastDayWithinIt(LocalDate day) {
        assertThat(tries(new Extension(null, day, "Xin lỗi")))
                .isEqualTo(new Unfit("new-due-too-far", "newDueAt", List.of(366, "2025-06-04T17:00:00+07:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-11T08:00:00+07:00",
        "2024-06-11T12:00:00+07:00",
        "2024-06-11T17:00:00+07:00",
        "2025-06-04T17:00:00+07:00"
    })
    void aDateThatCanBeKeptIsPromised(Instant moment) {
        DeskDossier dossier = DeskDossier.received();

        dossier.did(new Extension(moment, null, "Xin lỗi"), null);

        assertThat(dossier.now().judgement().rescheduledDueAt()).isEqualTo(moment);
    }

    @Test
    void theBoundIsAtLeastADay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterDates(WorkCalendar.shipped(), 0));
    }

    private static ActDecision tries(Extension letter) {
        return DeskDossier.received().tries(letter, null);
    }
}
