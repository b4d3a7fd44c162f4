package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due on Tuesday 4 June 2024: at 17:00, or at 9:00 for hours. */
class ClassesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-03T23:59:59, EARLY",
        "2024-06-04T00:00, ON_TIME",
        "2024-06-04T17:00:01, ON_TIME",
        "2024-06-04T23:59:59.999999, ON_TIME",
        "2024-06-05T00:00, OVERDUE"
    })
    void comparesLocalDays(String finished, Timeliness expected) {
        Case dossier = Case.received("2024-06-03T09:00", Limit.workingDays(1));
        assertThat(dossier.resolved(finished).judged().statutory()).isEqualTo(expected);
        assertThat(dossier.closed(ClosingKind.STOPPED, finished).judged().statutory())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-03T16:59:59, EARLY",
        "2024-06-04T08:59:59, ON_TIME",
        "2024-06-04T09:00, ON_TIME",
        "2024-06-04T09:00:00.000001, OVERDUE"
    })
    void comparesMomentsOfHours(String finished, Timeliness expected) {
        Case dossier = Case.received("2024-06-03T16:00", Limit.workingHours(2));
        assertThat(dossier.resolved(finished).judged().statutory()).isEqualTo(expected);
    }
}
