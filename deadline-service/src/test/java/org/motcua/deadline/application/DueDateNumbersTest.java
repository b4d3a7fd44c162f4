package org.motcua.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.deadline.fixture.DossierScript.moment;

import java.time.Instant;
import java.util.ArrayList;
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
        DueDateNumbers numbers = new DueDateNumbers(List.of(), List.of(FIRST, MOVED), NOW);

        assertThat(numbers.added()).containsExactly(kept(1, FIRST), kept(2, MOVED));
        assertThat(numbers.now()).containsExactly(1, 2);
    }

    @Test
    void keepsTheNumberOfAVersionThatIsKept() {
        DueDateNumbers numbers = new DueDateNumbers(List.of(kept(1, FIRST)), List.of(FIRST, MOVED), NOW);

        assertThat(numbers.added()).containsExactly(kept(2, MOVED));
        assertThat(numbers.now()).containsExactly(1, 2);
    }

    @Test
    void neverUsesANumberAgainAfterACorrection() {
        DueDateNumbers corrected = new DueDateNumbers(List.of(kept(1, FIRST), kept(2, MOVED)), List.of(OTHER), NOW);

        assertThat(corrected.added()).containsExactly(kept(3, OTHER));
        assertThat(corrected.now()).containsExactly(3);
    }

    @Test
    void letsAVersionHoldAgainThatHeldBefore() {
        List<NumberedDueDate> all = new ArrayList<>(List.of(kept(1, FIRST), kept(2, OTHER)));
        DueDateNumbers again = new DueDateNumbers(all, List.of(FIRST), NOW);

        assertThat(again.added()).isEmpty();
        assertThat(again.now()).containsExactly(1);
    }

    @Test
    void holdsNoneOfAVoidedDossier() {
        DueDateNumbers voided = new DueDateNumbers(List.of(kept(1, FIRST)), List.of(), NOW);

        assertThat(voided.added()).isEmpty();
        assertThat(voided.now()).isEmpty();
    }

    private static NumberedDueDate kept(int number, DueDateVersion version) {
        return new NumberedDueDate(number, version, NOW);
    }

    private static DueDateVersion version(String due, Cause cause) {
        return new DueDateVersion(Basis.STATUTORY, moment(due), moment("2024-06-03T09:00"), cause, false, List.of());
    }
}
