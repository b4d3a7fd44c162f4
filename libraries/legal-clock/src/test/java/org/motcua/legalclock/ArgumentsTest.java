package org.motcua.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the records and the office hours refuse. */
class ArgumentsTest {

    private static final Instant NOON = Instant.parse("2024-06-03T05:00:00.123456789Z");
    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void refusesLimitsThatNoRuleDefines() {
        refuses(() -> Limit.workingDays(-1));
        refuses(() -> Limit.workingDays(0));
        refuses(() -> Limit.workingHours(0));
        refuses(() -> Limit.calendarDays(0));
        refuses(() -> new Limit(LimitUnit.MONTH, 0, THREE));
        refuses(() -> new Limit(LimitUnit.WORKING_DAY, 1, THREE));
    }

    @Test
    void refusesActsAgainstTimeOrder() {
        refuses(() -> new Request(RequestKind.PAYMENT, NOON, NOON.minusSeconds(1)));
        Closing before = new Closing(ClosingKind.RESOLVED, NOON.minusSeconds(1));
        Limit limit = Limit.workingDays(1);
        refuses(() -> new Ledger(NOON, limit, PausePolicy.NONE, List.of(), List.of(), before, 1));
        refuses(() -> new Ledger(NOON, limit, PausePolicy.NONE, List.of(), List.of(), null, -1));
    }

    @Test
    void keepsMomentsToTheMicrosecond() {
        Instant kept = Instant.parse("2024-06-03T05:00:00.123456Z");
        assertThat(new Request(RequestKind.PAYMENT, NOON, NOON).completedAt()).isEqualTo(kept);
        assertThat(new Extension(NOON, NOON).newDueAt()).isEqualTo(kept);
        assertThat(new Closing(ClosingKind.STOPPED, NOON).at()).isEqualTo(kept);
        assertThat(new DossierClock(WorkCalendar.shipped(), OfficeHours.standard()).deemed(NOON))
                .isEqualTo("2024-06-03T06:00:00Z");
    }

    @Test
    void refusesOfficeHoursThatAreNone() {
        refuses(() -> new OfficeHours.Session(THREE, THREE));
        refuses(() -> new OfficeHours.Version(DAY, List.of()));
        refuses(() -> Translation.hours(DAY, "08:00 12:00 11:00 17:00"));
        OfficeHours.Version version = Translation.hours(DAY, "08:00 12:00");
        refuses(() -> OfficeHours.of(List.of(version, version)));
    }

    @Test
    void givesTheHoursOfADay() {
        OfficeHours hours = OfficeHours.of(List.of(Translation.hours(DAY, "07:30 11:30 13:30 17:30")));
        assertThat(hours.on(DAY).closes()).isEqualTo(LocalTime.of(17, 30));
        assertThat(hours.on(DAY.minusDays(1)).closes()).isEqualTo(LocalTime.of(17, 0));
        assertThat(hours.versions()).hasSize(1);
        assertThat(OfficeHours.standard().versions()).isEmpty();
        assertThat(OfficeHours.of(List.of())).isEqualTo(OfficeHours.standard());
    }

    private static void refuses(ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call);
    }
}
