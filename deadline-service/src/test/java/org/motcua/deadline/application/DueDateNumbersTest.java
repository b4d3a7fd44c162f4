package org.motcua.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.deadline.fixture.DossierScript.moment;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.Cause;
import org.motcua.legalclock.DueDateVersion;

class DueDateNumbersTest {

    private static final Instant NOW = moment("2024-07-01T08:00");
    private static final DueDateVersion FIRST = version("2024-06-10T17:00", Cause.RECEPTION);
    private static final DueDateVersion MOVED = version("2024-06-12T17:00", Cause.PAUSE);
    private static final DueDateVersion OTHER = version("2024-06-11T17:00", Cause.RECEPTION);

    @Test
    void numbersNewVersionsInTheirOrder() {
        DueDateNumbers numbers = holding(List.of(), FIRST, MOVED);

        assertThat(numbers.added()).containsExactly(kept(1, FIRST), kept(2, MOVED));
        assertThat(numbers.now()).containsExactly(1, 2);
    }

    @Test
    void keepsTheNumberOfAVersionThatIsKept() {
        DueDateNumbers numbers = holding(List.of(kept(1, FIRST)), FIRST, MOVED);

        assertThat(numbers.added()).containsExactly(kept(2, MOVED));
        assertThat(numbers.now()).containsExactly(1, 2);
    }

    @Test
    void neverUsesANumberAgainAfterACorrection() {
        DueDateNumbers corrected = holding(List.of(kept(1, FIRST), kept(2, MOVED)), OTHER);

        assertThat(corrected.added()).containsExactly(kept(3, OTHER));
        assertThat(corrected.now()).containsExactly(3);
    }

    @Test
    void letsAVersionHoldAgainThatHeldBefore() {
        DueDateNumbers again = holding(List.of(kept(1, FIRST), kept(2, OTHER)), FIRST);

        assertThat(again.added()).isEmpty();
        assertThat(again.now()).containsExactly(1);
    }

    @Test
    void holdsNoneOfAVoidedDossier() {
        DueDateNumbers voided = holding(List.of(kept(1, FIRST)));

        assertThat(voided.added()).isEmpty();
        assertThat(voided.now()).isEmpty();
    }

    @Test
    void keepsWhatHeldForATimeWithTheRecordTimeThatMadeItKnown() {
        Instant later = NOW.plusSeconds(60);
        DueDateNumbers numbers = new DueDateNumbers(List.of());
        numbers.hold(List.of(FIRST), NOW);
        numbers.hold(List.of(OTHER), later);
        numbers.hold(List.of(OTHER, MOVED), later.plusSeconds(60));
        numbers.hold(List.of(FIRST), later.plusSeconds(120));

        assertThat(numbers.added())
                .containsExactly(
                        kept(1, FIRST),
                        new NumberedDueDate(2, OTHER, later),
                        new NumberedDueDate(3, MOVED, later.plusSeconds(60)));
        assertThat(numbers.now()).containsExactly(1);
    }

    private static DueDateNumbers holding(List<NumberedDueDate> kept, DueDateVersion... versions) {
        DueDateNumbers numbers = new DueDateNumbers(kept);
        numbers.hold(List.of(versions), NOW);
        return numbers;
    }

    private static NumberedDueDate kept(int number, DueDateVersion version) {
        return new NumberedDueDate(number, version, NOW);
    }

    private static DueDateVersion version(String due, Cause cause) {
        return new DueDateVersion(Basis.STATUTORY, moment(due), moment("2024-06-03T09:00"), cause, false, List.of());
    }
}
