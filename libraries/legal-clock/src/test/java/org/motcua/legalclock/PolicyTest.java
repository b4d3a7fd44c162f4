package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every unit under every policy: received on Monday 3 June 2024 at 9:00, completed on Friday 7 June at 15:00. */
class PolicyTest {

    @ParameterizedTest
    @CsvSource({
        "WORKING_HOUR, 20, , 2024-06-05T10:00, PAUSE_RESUME, 2024-06-10T09:00",
        "WORKING_HOUR, 20, , 2024-06-05T10:00, RESTART, 2024-06-12T10:00",
        "WORKING_HOUR, 20, , 2024-06-05T10:00, NONE, 2024-06-05T14:00",
        "WORKING_DAY, 5, , 2024-06-05T10:00, PAUSE_RESUME, 2024-06-12T17:00",
        "WORKING_DAY, 5, , 2024-06-05T10:00, RESTART, 2024-06-14T17:00",
        "WORKING_DAY, 5, , 2024-06-05T10:00, NONE, 2024-06-10T17:00",
        "WORKING_DAY, 0, 15:00, 2024-06-03T10:00, PAUSE_RESUME, 2024-06-07T17:00",
        "WORKING_DAY, 0, 15:00, 2024-06-03T10:00, RESTART, 2024-06-10T17:00",
        "WORKING_DAY, 0, 15:00, 2024-06-03T10:00, NONE, 2024-06-03T17:00",
        "CALENDAR_DAY, 10, , 2024-06-05T10:00, PAUSE_RESUME, 2024-06-17T17:00",
        "CALENDAR_DAY, 10, , 2024-06-05T10:00, RESTART, 2024-06-17T17:00",
        "CALENDAR_DAY, 10, , 2024-06-05T10:00, NONE, 2024-06-13T17:00",
        "MONTH, 1, , 2024-06-05T10:00, PAUSE_RESUME, 2024-07-05T17:00",
        "MONTH, 1, , 2024-06-05T10:00, RESTART, 2024-07-08T17:00",
        "MONTH, 1, , 2024-06-05T10:00, NONE, 2024-07-03T17:00"
    })
    void moves(LimitUnit unit, int amount, LocalTime cutOff, String asked, PausePolicy policy, String due) {
        Case dossier = Case.received("2024-06-03T09:00", new Limit(unit, amount, cutOff))
                .under(policy)
                .paused(asked, "2024-06-07T15:00");
        assertThat(dossier.due()).isEqualTo(due);
        assertThat(dossier.judged().clockStandsStill()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_HOUR, 20, , 2024-06-05T10:00, PAUSE_RESUME, never",
        "WORKING_HOUR, 20, , 2024-06-05T10:00, NONE, 2024-06-05T14:00:00.000001",
        "WORKING_DAY, 5, , 2024-06-05T10:00, RESTART, never",
        "WORKING_DAY, 5, , 2024-06-05T10:00, NONE, 2024-06-11T00:00",
        "WORKING_DAY, 0, 15:00, 2024-06-04T00:00, PAUSE_RESUME, 2024-06-04T00:00",
        "CALENDAR_DAY, 10, , 2024-06-13T23:59, PAUSE_RESUME, never",
        "CALENDAR_DAY, 10, , 2024-06-14T00:00, PAUSE_RESUME, 2024-06-14T00:00",
        "MONTH, 1, , 2024-07-04T08:00, RESTART, 2024-07-04T00:00"
    })
    void standsStillOnlyWhenAskedInTime(
            LimitUnit unit, int amount, LocalTime cutOff, String asked, PausePolicy policy, String lateFrom) {
        Case dossier = Case.received("2024-06-03T09:00", new Limit(unit, amount, cutOff))
                .under(policy)
                .asked(asked);
        assertThat(dossier.lateFrom()).isEqualTo(lateFrom);
        assertThat(dossier.judged().clockStandsStill()).isEqualTo(lateFrom.equals("never"));
    }
}
