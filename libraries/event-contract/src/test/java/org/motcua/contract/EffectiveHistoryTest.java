package org.motcua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.DossierTransferred;
import org.motcua.contract.DossierFact.DossierWithdrawn;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.PaymentCompleted;
import org.motcua.contract.DossierFact.PaymentRequested;
import org.motcua.contract.DossierFact.ProcessingStarted;
import org.motcua.contract.DossierFact.ResultReturned;

class EffectiveHistoryTest {

    private static final DossierFact TRANSFERRED = new DossierTransferred("A1");

    @Test
    void aHistoryWithoutCorrectionsIsOrderedByEventTime() {
        assertThat(EffectiveHistory.of(List.of(event(2, 10, TRANSFERRED), event(1, 20, new DossierResolved()))))
                .containsExactly(event(2, 10, TRANSFERRED), event(1, 20, new DossierResolved()));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheEventButTellsItsOwnRecording() {
        DossierEvent correction = event(3, 0, new FactCorrected(1, at(5), new DossierTransferred("B2")));

        assertThat(EffectiveHistory.of(
                        List.of(event(1, 10, TRANSFERRED), event(2, 7, new ProcessingStarted()), correction)))
                .containsExactly(
                        new DossierEvent(
                                1,
                                at(5),
                                correction.recordedAt(),
                                correction.author(),
                                correction.hash(),
                                new DossierTransferred("B2")),
                        event(2, 7, new ProcessingStarted()));
    }

    @Test
    void whatNeverHappenedIsGoneWhateverIsSaidOfItLater() {
        assertThat(EffectiveHistory.of(List.of(
                        event(1, 10, new ProcessingStarted()),
                        event(2, 20, new DossierResolved()),
                        event(3, 30, new FactCorrected(2, null, null)),
                        event(4, 40, new FactCorrected(2, at(21), new DossierResolved())))))
                .containsExactly(event(1, 10, new ProcessingStarted()));
    }

    @Test
    void theLastOfSeveralCorrectionsHolds() {
        assertThat(EffectiveHistory.of(List.of(
                        event(3, 0, new FactCorrected(1, at(12), TRANSFERRED)),
                        event(1, 10, TRANSFERRED),
                        event(2, 0, new FactCorrected(1, at(11), TRANSFERRED)))))
                .extracting(DossierEvent::occurredAt)
                .containsExactly(at(12));
    }

    @Test
    void atTheSameMomentTheOrderIsThatOfALife() {
        assertThat(EffectiveHistory.of(List.of(
                        event(1, 10, new ResultReturned()),
                        event(2, 10, new DossierWithdrawn()),
                        event(3, 10, new PaymentCompleted()),
                        event(4, 10, new PaymentRequested()),
                        event(5, 10, Histories.RECEIVED),
                        event(6, 10, Histories.SUBMITTED))))
                .extracting(DossierEvent::sequence)
                .containsExactly(6L, 5L, 3L, 4L, 2L, 1L);
    }

    private static DossierEvent event(long sequence, int minute, DossierFact fact) {
        return Histories.event(sequence, minute, fact);
    }

    private static Instant at(int minute) {
        return Histories.at(minute);
    }
}
