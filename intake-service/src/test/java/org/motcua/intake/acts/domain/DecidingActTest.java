package org.motcua.intake.acts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.motcua.intake.acts.domain.DeskDossier.refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.CounterAct.Extension;
import org.motcua.intake.acts.domain.CounterAct.Plain;
import org.motcua.intake.acts.domain.CounterAct.StepCompletion;
import org.motcua.intake.acts.domain.CounterAct.StepStart;
import org.motcua.intake.acts.domain.CounterAct.Transfer;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.record.domain.AskedFor;
import org.motcua.intake.record.domain.DossierNow;

class DecidingActTest {

    private static final CounterAct PROCESSING = new Plain(ActKind.PROCESSING);

    @Test
    void theReceptionTakesTheLimitOfItsDayAndSetsTheAppointment() {
        DeskDossier dossier = DeskDossier.received();

        DossierReceived reception = dossier.now().reception();

        assertThat(reception.limit().amount()).isEqualTo(5);
        assertThat(reception.maxExtensions()).isEqualTo(1);
        // Monday 3 June + 5 working days
        assertThat(dossier.now().judgement().dueAt()).isEqualTo("2024-06-10T17:00:00+07:00");
    }

    @Test
    void anActMayBeTwoMinutesAheadAndNotMore() {
        DeskDossier dossier = DeskDossier.received();
        Instant ahead = dossier.clock().plus(Duration.ofMinutes(2));

        assertThat(refusal(dossier.tries(PROCESSING, ahead))).isNull();
        assertThat(refusal(dossier.tries(PROCESSING, ahead.plusMillis(1)))).isEqualTo("act-in-future");
    }

    @Test
    void anActWithoutATimeComesAfterOneThatWasAhead() {
        DeskDossier dossier = DeskDossier.received();
        Instant ahead = dossier.clock().plus(Duration.ofMinutes(1));
        dossier.did(PROCESSING, ahead);

        dossier.did(new Plain(ActKind.RESOLUTION), null);

        assertThat(dossier.now().closing().at()).isEqualTo(ahead);
    }

    @Test
    void anActMayBeAsOldAsTheRulesAllow() {
        DeskDossier dossier = DeskDossier.received();
        Instant received = dossier.clock();
        dossier.after(Duration.ofDays(7));

        assertThat(refusal(dossier.tries(PROCESSING, received))).isNull();
        dossier.after(Duration.ofSeconds(1));
        assertThat(refusal(dossier.tries(PROCESSING, received))).isEqualTo("act-too-far-back");
    }

    @Test
    void noActIsBeforeTheOneBefore() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.ASSIGNMENT);
        Instant assigned = dossier.clock();
        dossier.after(Duration.ofHours(5));

        assertThat(refusal(dossier.tries(PROCESSING, assigned))).isNull();
        assertThat(refusal(dossier.tries(PROCESSING, assigned.minusMillis(1)))).isEqualTo("act-before-last");
    }

    @Test
    void twoRequestsOfAKindAreNotAtTheSameMoment() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.SUPPLEMENT_REQUEST);
        dossier.did(DeskDossier.example(ActKind.SUPPLEMENT_COMPLETION), null);

        assertThat(refusal(dossier.tries(ActKind.SUPPLEMENT_REQUEST))).isEqualTo("request-at-same-moment");
        assertThat(refusal(dossier.after(Duration.ofSeconds(1)).tries(ActKind.SUPPLEMENT_REQUEST)))
                .isNull();
    }

    @Test
    void aThirdRequestForASupplementIsOneTooMany() {
        DeskDossier dossier = DeskDossier.received()
                .did(ActKind.SUPPLEMENT_REQUEST)
                .did(ActKind.SUPPLEMENT_COMPLETION)
                .did(ActKind.SUPPLEMENT_REQUEST)
                .did(ActKind.SUPPLEMENT_COMPLETION);

        assertThat(refusal(dossier.tries(ActKind.SUPPLEMENT_REQUEST))).isEqualTo("too-many-supplements");
        assertThat(refusal(dossier.tries(ActKind.PAYMENT_REQUEST))).isNull();
    }

    @Test
    void requestsForAPaymentAreAsManyAsAnImportMayTell() {
        DeskDossier dossier = DeskDossier.received();
        for (int i = 0; i < AskedFor.MOST; i++) {
            dossier.did(ActKind.PAYMENT_REQUEST).did(ActKind.PAYMENT_COMPLETION);
        }

        assertThat(refusal(dossier.tries(ActKind.PAYMENT_REQUEST))).isEqualTo("too-many-payments");
    }

    @Test
    void noMoreSupplementsCanBeConfiguredThanAnImportMayTell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActRules(
                        AskedFor.MOST + 1, Duration.ZERO, Duration.ZERO, Duration.ZERO, Rules.LETTER_DATES));
    }

    @Test
    void anExtensionIsLaterThanTheDueDateAndComesOnce() {
        DeskDossier dossier = DeskDossier.received();
        Instant due = dossier.now().judgement().dueAt();

        assertThat(refusal(dossier.tries(new Extension(due, null, "Xin lỗi"), null)))
                .isEqualTo("new-due-not-later");
        dossier.did(new Extension(null, LocalDate.parse("2024-06-11"), "Xin lỗi"), null);

        assertThat(dossier.now().judgement().rescheduledDueAt()).isEqualTo("2024-06-11T17:00:00+07:00");
        assertThat(dossier.now().judgement().dueAt()).isEqualTo(due);
        assertThat(refusal(dossier.tries(ActKind.EXTENSION))).isEqualTo("too-many-extensions");
    }

    @Test
    void anExtensionToALaterHourOfTheDueDayMovesNothingAndIsRefused() {
        DeskDossier dossier = DeskDossier.received();
        Instant due = dossier.now().judgement().dueAt();

        assertThat(refusal(dossier.tries(new Extension(due.plus(Duration.ofHours(1)), null, "Xin lỗi"), null)))
                .isEqualTo("new-due-not-later");
        assertThat(refusal(dossier.tries(new Extension(due.plus(Duration.ofHours(15)), null, "Xin lỗi"), null)))
                .isNull();
    }

    @Test
    void aTransferGoesToAnotherUnitOfTheCatalogueAndEndsTheAssignment() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.ASSIGNMENT);

        assertThat(refusal(dossier.tries(new Transfer("X99", null), null))).isEqualTo("no-such-unit");
        assertThat(refusal(dossier.tries(new Transfer(Rules.UNIT, null), null))).isEqualTo("same-desk");
        dossier.did(ActKind.TRANSFER);

        assertThat(dossier.now().desk()).isEqualTo(Rules.OTHER_UNIT);
        assertThat(dossier.now().unit()).isEqualTo(Rules.UNIT);
        assertThat(dossier.now().officer()).isNull();
    }

    @Test
    void onlyAStepUnderWayIsCompleted() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.STEP_START);

        assertThat(refusal(dossier.tries(ActKind.STEP_START))).isEqualTo("step-already-running");
        assertThat(refusal(dossier.tries(new StepCompletion("khac"), null))).isEqualTo("step-not-running");
        dossier.did(ActKind.STEP_COMPLETION);

        assertThat(dossier.now().runningSteps()).isEmpty();
        assertThat(refusal(dossier.tries(ActKind.STEP_COMPLETION))).isEqualTo("no-step-running");
        assertThat(refusal(dossier.tries(ActKind.STEP_START))).isNull();
    }

    @Test
    void aProcedureWithStepsTakesNoOthersAndSaysWhichItHas() {
        DeskDossier dossier = DeskDossier.received();
        DecidingAct deciding =
                new DecidingAct(Rules.withSteps("tiep-nhan", "tham-dinh"), DeskDossier.RULES, unit -> true);

        ActDecision other = deciding.decide(dossier.now(), new StepStart("khac", null), null, dossier.clock());
        ActDecision known = deciding.decide(dossier.now(), new StepStart("tham-dinh", null), null, dossier.clock());

        assertThat(other).isEqualTo(new Unfit("no-such-step", "step", List.of("tiep-nhan, tham-dinh")));
        assertThat(refusal(known)).isNull();
    }

    @Test
    void aProcedureWithoutStepsLeavesThemToTheUnit() {
        assertThat(refusal(DeskDossier.received().tries(new StepStart("viec-rieng", null), null)))
                .isNull();
    }

    @Test
    void nothingIsDoneWithAVoidedDossier() {
        DeskDossier dossier = DeskDossier.received().did(ActKind.VOID);

        assertThat(dossier.now().standing()).isEqualTo("H15.101-240603-0001");
        for (ActKind kind : ActKind.values()) {
            assertThat(refusal(dossier.tries(kind))).isEqualTo("dossier-voided");
        }
    }

    @Test
    void anOnlineSubmissionHasItsReceptionClockUntilItIsAnswered() {
        DeskDossier dossier = DeskDossier.submitted();

        // eight working hours from 8 o'clock
        assertThat(dossier.now().receptionDueAt()).isEqualTo("2024-06-03T17:00:00+07:00");
        assertThat(dossier.now().receptionDueProvisional()).isFalse();
        DossierNow received = dossier.did(ActKind.RECEPTION).now();
        assertThat(received.receptionDueAt()).isNull();
        assertThat(received.receptionDueProvisional()).isNull();
    }
}
