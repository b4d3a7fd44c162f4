package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures counted by hand from the notices of 2024 and 2026. */
class OfficeTimeTest {

    private static final OfficeTime OFFICE = new OfficeTime(WorkCalendar.shipped(), OfficeHours.standard());

    @ParameterizedTest
    @CsvSource({
        "2024-06-11T08:00:00+07:00, true",
        "2024-06-11T07:59:59.999999+07:00, false",
        "2024-06-11T12:00:00+07:00, true",
        "2024-06-11T12:00:00.000001+07:00, false",
        "2024-06-11T13:00:00+07:00, true",
        "2024-06-11T17:00:00+07:00, true",
        "2024-06-11T17:00:00.000001+07:00, false",
        "2024-06-08T10:00:00+07:00, false",
        "2024-05-04T10:00:00+07:00, true",
        "2024-02-12T17:00:00+07:00, false",
        "9999-12-31T17:00:00+07:00, true",
        "9999-12-26T17:00:00+07:00, false"
    })
    void aDueMomentIsKeptWithinOfficeHoursAndAtTheirEnds(Instant dueAt, boolean holds) {
        assertThat(OFFICE.holds(dueAt)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-08T09:30:00+07:00, 2024-02-15T08:00:00+07:00",
        "2024-06-11T12:30:00+07:00, 2024-06-11T13:00:00+07:00",
        "2024-06-11T09:30:00+07:00, 2024-06-11T09:30:00+07:00"
    })
    void theNextMomentIsOpen(Instant moment, Instant open) {
        assertThat(OFFICE.openFrom(moment)).isEqualTo(open);
    }

    @Test
    void theClosingsAroundTetAreThoseOfWorkingDays() {
        LocalDate tet = LocalDate.parse("2024-02-10");

        assertThat(OFFICE.isWorked(tet)).isFalse();
        assertThat(OFFICE.closingOnOrAfter(tet)).isEqualTo("2024-02-15T17:00:00+07:00");
        assertThat(OFFICE.closingOnOrBefore(tet)).isEqualTo("2024-02-07T17:00:00+07:00");
    }

    @Test
    void theClosingOfAWorkingDayIsItsOwn() {
        LocalDate worked = LocalDate.parse("2024-05-04");

        assertThat(OFFICE.closingOnOrAfter(worked)).isEqualTo("2024-05-04T17:00:00+07:00");
        assertThat(OFFICE.closingOnOrBefore(worked)).isEqualTo("2024-05-04T17:00:00+07:00");
    }
}
