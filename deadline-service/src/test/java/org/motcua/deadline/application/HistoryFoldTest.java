package org.motcua.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.motcua.deadline.fixture.DossierScript.moment;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.deadline.domain.Proceedings;
import org.motcua.deadline.domain.StepRun;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.OfficeHours;
import org.motcua.legalclock.Request;
import org.motcua.legalclock.RequestKind;

class HistoryFoldTest {

    private static final String SUBMITTED = "2024-06-03T08:00";
    private static final String RECEIVED = "2024-06-03T09:00";

    @Test
    void readsAnOnlineSubmission() {
        Proceedings read = read(script().submitted(SUBMITTED)).proceedings();

        assertThat(read.submission().online()).isTrue();
        assertThat(read.reception()).isNull();
        assertThat(read.status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(read.answeredAt()).isNull();
    }

    /** After a merger: what was submitted to the unit before counts for the one that received it, by its hours. */
    @Test
    void countsForTheSuccessorThatReceivedIt() {
        Reading read = read(script().submitted(SUBMITTED)
                .unit("U2")
                .officeHours("2024-01-01", "07:00", "15:00")
                .received(RECEIVED));

        assertThat(read.placement().unit()).isEqualTo("U2");
        assertThat(read.desk().unit()).isEqualTo("U2");
        assertThat(read.proceedings().submission().hours()).isEqualTo(OfficeHours.standard());
        assertThat(read.proceedings().reception().hours()).isNotEqualTo(OfficeHours.standard());
    }

    @Test
    void followsTheStatusFromActToAct() {
        DossierScript script = script().submitted(SUBMITTED);
        assertThat(status(script.received(RECEIVED))).isEqualTo(DossierStatus.RECEIVED);
        assertThat(status(script.processing("2024-06-03T10:00"))).isEqualTo(DossierStatus.IN_PROCESS);
        assertThat(status(script.supplementRequested("2024-06-03T11:00"))).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(status(script.paymentRequested("2024-06-03T12:00"))).isEqualTo(DossierStatus.AWAITING_PAYMENT);
        assertThat(status(script.supplementCompleted("2024-06-04T09:00"))).isEqualTo(DossierStatus.AWAITING_PAYMENT);
        assertThat(status(script.paymentCompleted("2024-06-04T10:00"))).isEqualTo(DossierStatus.IN_PROCESS);
        assertThat(status(script.resolved("2024-06-05T10:00"))).isEqualTo(DossierStatus.RESOLVED);
        assertThat(status(script.returned("2024-06-06T10:00"))).isEqualTo(DossierStatus.RETURNED);
    }

    @Test
    void awaitsTheRequestThatWasAskedLast() {
        DossierScript script = received().paymentRequested("2024-06-04T08:00");
        assertThat(status(script.supplementRequested("2024-06-04T09:00"))).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(status(script.supplementCompleted("2024-06-04T10:00"))).isEqualTo(DossierStatus.AWAITING_PAYMENT);
        assertThat(status(script.supplementRequested("2024-06-04T11:00"))).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(status(script.paymentCompleted("2024-06-04T12:00"))).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    }

    @Test
    void awaitsThePaymentOfTwoRequestsAskedAtOnce() {
        String asked = "2024-06-04T08:00";

        assertThat(status(received().supplementRequested(asked).paymentRequested(asked)))
                .isEqualTo(status(received().paymentRequested(asked).supplementRequested(asked)))
                .isEqualTo(DossierStatus.AWAITING_PAYMENT);
    }

    @Test
    void pairsARequestLearntLateThatEndedWhenTheNextWasAsked() {
        Proceedings read = read(received()
                        .supplementRequested("2024-06-05T08:00")
                        .supplementRequested("2024-06-04T08:00")
                        .supplementCompleted("2024-06-05T08:00"))
                .proceedings();

        assertThat(read.requests())
                .containsExactly(
                        new Request(RequestKind.SUPPLEMENT, moment("2024-06-04T08:00"), moment("2024-06-05T08:00")),
                        new Request(RequestKind.SUPPLEMENT, moment("2024-06-05T08:00"), null));
        assertThat(read.status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    }

    @Test
    void pairsRequestsWithTheirCompletionsByKind() {
        Proceedings read = read(received()
                        .supplementRequested("2024-06-04T08:00")
                        .paymentRequested("2024-06-04T09:00")
                        .paymentCompleted("2024-06-04T10:00"))
                .proceedings();

        assertThat(read.requests())
                .containsExactly(
                        new Request(RequestKind.SUPPLEMENT, moment("2024-06-04T08:00"), null),
                        new Request(RequestKind.PAYMENT, moment("2024-06-04T09:00"), moment("2024-06-04T10:00")));
    }

    @Test
    void knowsTheSecondSupplementByEventTime() {
        Proceedings read = read(received()
                        .supplementRequested("2024-06-04T08:00")
                        .supplementCompleted("2024-06-04T09:00")
                        .paymentRequested("2024-06-05T08:00")
                        .paymentCompleted("2024-06-05T09:00")
                        .supplementRequested("2024-06-06T23:59"))
                .proceedings();

        assertThat(read.secondSupplementOn()).hasToString("2024-06-06");
    }

    @Test
    void ordersByEventTimeNotByRecord() {
        Proceedings read = read(received()
                        .resolved("2024-06-07T10:00")
                        .supplementRequested("2024-06-04T10:00")
                        .supplementCompleted("2024-06-05T10:00"))
                .proceedings();

        assertThat(read.status()).isEqualTo(DossierStatus.RESOLVED);
        assertThat(read.requests()).hasSize(1);
    }

    @Test
    void undoesARefusal() {
        DossierScript script = script().submitted(SUBMITTED).refused("2024-06-03T08:30");
        assertThat(status(script)).isEqualTo(DossierStatus.REFUSED);

        Proceedings undone = read(script.corrected(2, null)).proceedings();

        assertThat(undone.status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(undone.answeredAt()).isNull();
    }

    @Test
    void undoesAResolution() {
        Proceedings undone = read(received()
                        .processing("2024-06-04T08:00")
                        .resolved("2024-06-05T10:00")
                        .corrected(4, null))
                .proceedings();

        assertThat(undone.closing()).isNull();
        assertThat(undone.status()).isEqualTo(DossierStatus.IN_PROCESS);
    }

    @Test
    void takesTheRightTimeOfACorrectedAct() {
        Proceedings read = read(received().resolved("2024-06-05T10:00").corrected(3, "2024-06-04T16:00"))
                .proceedings();

        assertThat(read.closing()).isEqualTo(new Closing(ClosingKind.RESOLVED, moment("2024-06-04T16:00")));
    }

    @Test
    void takesTheRightFactOfACorrectedAct() {
        Reading read = read(received()
                .resolved("2024-06-05T10:00")
                .corrected(3, "2024-06-05T10:00", new DossierFact.DossierWithdrawn())
                .corrected(2, RECEIVED, script().unit("U2").reception()));

        assertThat(read.proceedings().closing().kind()).isEqualTo(ClosingKind.WITHDRAWN);
        assertThat(read.placement().unit()).isEqualTo("U2");
    }

    @Test
    void keepsTheResponsibleUnitWhenTheDeskMoves() {
        Reading read = read(received().assigned("2024-06-03T10:00", "officer-1").transferred("2024-06-04T10:00", "U7"));

        assertThat(read.placement().unit()).isEqualTo("U1");
        assertThat(read.desk()).isEqualTo(new Desk("U7", null));
    }

    @Test
    void knowsTheOfficerOfTheDesk() {
        DossierScript script =
                received().transferred("2024-06-04T10:00", "U7").assigned("2024-06-04T11:00", "officer-2");

        assertThat(read(script).desk()).isEqualTo(new Desk("U7", "officer-2"));
        assertThat(read(script.corrected(3, null)).desk()).isEqualTo(new Desk("U1", "officer-2"));
    }

    @Test
    void collectsStepsUntilTheyAreDoneOrBeginAnew() {
        List<StepRun> steps = read(received()
                        .stepStarted("2024-06-04T08:00", "check", 1)
                        .stepCompleted("2024-06-04T10:00", "check")
                        .stepStarted("2024-06-04T10:00", "decide", 2)
                        .stepStarted("2024-06-05T10:00", "decide", 2))
                .proceedings()
                .steps();

        assertThat(steps).extracting(StepRun::step).containsExactly("check", "decide", "decide");
        assertThat(steps)
                .extracting(StepRun::endedAt)
                .containsExactly(moment("2024-06-04T10:00"), moment("2024-06-05T10:00"), null);
    }

    @Test
    void endsOpenStepsWithTheDossier() {
        List<StepRun> steps = read(received()
                        .stepStarted("2024-06-04T08:00", "check", 1)
                        .stopped("2024-06-05T08:00")
                        .stepStarted("2024-06-06T08:00", "late", 1))
                .proceedings()
                .steps();

        assertThat(steps)
                .extracting(StepRun::endedAt)
                .containsExactly(moment("2024-06-05T08:00"), moment("2024-06-06T08:00"));
    }

    @Test
    void leavesNothingOfAVoidedDossierButItsPlace() {
        Reading read = read(received().resolved("2024-06-05T10:00").voided("2024-06-06T10:00", "D-STANDS"));

        assertThat(read.proceedings()).isEqualTo(Proceedings.voided());
        assertThat(read.standing()).isEqualTo("D-STANDS");
        assertThat(read.placement().unit()).isEqualTo("U1");
    }

    @Test
    void bringsBackWhatWasVoidedByMistake() {
        Reading read = read(received().voided("2024-06-06T10:00", "D-STANDS").corrected(3, null));

        assertThat(read.standing()).isNull();
        assertThat(read.proceedings().status()).isEqualTo(DossierStatus.RECEIVED);
    }

    @Test
    void readsADossierWhoseReceptionNeverHappenedAsVoided() {
        Reading read = read(script().channel(Channel.DIRECT).received(RECEIVED).corrected(1, null));

        assertThat(read.proceedings()).isEqualTo(Proceedings.voided());
        assertThat(read.placement().unit()).isEqualTo("U1");
    }

    @Test
    void keepsTheFirstKnownPrintedDueDate() {
        Proceedings read = read(received()
                        .fact("2024-06-10T08:00", new DossierFact.PrintedDueDateRecorded(moment("2024-06-20T17:00"))))
                .proceedings();

        assertThat(read.printedDueAt()).isEqualTo(moment("2024-06-20T17:00"));
    }

    @Test
    void refusesAHistoryWithoutABeginning() {
        DossierScript script = script().resolved("2024-06-05T10:00");

        assertThatThrownBy(() -> read(script)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesACodeThatIsTooLongToBeOne() {
        DossierScript transferred = received().transferred("2024-06-04T10:00", "U".repeat(201));

        assertThatThrownBy(() -> read(transferred)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DossierScript script() {
        return DossierScript.of("D-1");
    }

    private static DossierScript received() {
        return script().submitted(SUBMITTED).received(RECEIVED);
    }

    private static DossierStatus status(DossierScript script) {
        return read(script).proceedings().status();
    }

    private static Reading read(DossierScript script) {
        return new ReadingHistory().read(script.events());
    }
}
