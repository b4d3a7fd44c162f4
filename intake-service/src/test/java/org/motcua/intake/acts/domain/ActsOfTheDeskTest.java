package org.motcua.intake.acts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.acts.corrections.Correction;
import org.motcua.intake.acts.domain.CounterAct.Transfer;
import org.motcua.intake.catalogue.domain.Rules;

/** A dossier that was transferred: its acts are those of the desk that holds it. */
class ActsOfTheDeskTest {

    private static final Set<ActKind> OF_RESPONSIBLE = EnumSet.of(ActKind.TRANSFER, ActKind.HAND_OVER, ActKind.VOID);

    private static boolean responsible(String unit) {
        return unit.equals(Rules.UNIT);
    }

    private static boolean holder(String unit) {
        return unit.equals(Rules.OTHER_UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PROCESSING", "SUPPLEMENT_REQUEST", "PAYMENT_REQUEST", "RESOLUTION", "WITHDRAWAL", "STOP"})
    void theUnitResponsibleDoesNoMoreThanTakeItBackVoidItAndHandTheResultOut(String then) {
        DeskDossier dossier = transferred(then);

        assertThat(possible(dossier, ActsOfTheDeskTest::holder)).isEqualTo(possible(dossier, unit -> true));
        assertThat(possible(dossier, ActsOfTheDeskTest::responsible))
                .isEqualTo(intersection(possible(dossier, unit -> true), OF_RESPONSIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SUPPLEMENT_REQUEST"})
    void eachActOfTheDeskIsRefusedToTheOneBeforeByItsName(String then) {
        DeskDossier dossier = transferred(then);

        assertThat(possible(dossier, unit -> true))
                .filteredOn(kind -> !OF_RESPONSIBLE.contains(kind))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(DeskDossier.refusal(
                                dossier.tries(DeskDossier.example(kind), null, ActsOfTheDeskTest::responsible)))
                        .isEqualTo("at-another-desk"));
    }

    @Test
    void theUnitResponsibleTakesItBackAndSendsItNowhereElse() {
        DeskDossier dossier = transferred("");

        assertThat(DeskDossier.refusal(
                        dossier.tries(new Transfer(Rules.UNIT, null), null, ActsOfTheDeskTest::responsible)))
                .isNull();
        assertThat(DeskDossier.refusal(
                        dossier.tries(new Transfer(Rules.HIDDEN_UNIT, null), null, ActsOfTheDeskTest::responsible)))
                .isEqualTo("take-back-only");
        assertThat(DeskDossier.refusal(
                        dossier.tries(new Transfer(Rules.HIDDEN_UNIT, null), null, ActsOfTheDeskTest::holder)))
                .isNull();
    }

    @Test
    void whoActsForBothDesksActs() {
        assertThat(possible(transferred(""), unit -> true)).contains(ActKind.RESOLUTION, ActKind.TRANSFER);
    }

    @Test
    void aClerkUndoesWhatTheOwnDeskDid() {
        DeskDossier dossier = transferred("RESOLUTION");
        long resolution = dossier.now().version();
        Correction undo = new Correction(resolution, true, null, null, null, "Nhầm");

        assertThat(DeskDossier.refusal(dossier.tries(undo, DeskDossier.CLERK, ActsOfTheDeskTest::responsible)))
                .isEqualTo("supervisors-only");
        assertThat(DeskDossier.refusal(dossier.tries(undo, DeskDossier.CLERK, ActsOfTheDeskTest::holder)))
                .isNull();
        assertThat(DeskDossier.refusal(dossier.tries(undo, DeskDossier.SUPERVISOR, ActsOfTheDeskTest::responsible)))
                .isNull();
    }

    /** @param then what the other desk did with it, nothing when empty */
    private static DeskDossier transferred(String then) {
        DeskDossier dossier = DeskDossier.received().did(ActKind.TRANSFER);
        Stream.of(then).filter(kind -> !kind.isEmpty()).map(ActKind::valueOf).forEach(dossier::did);
        return dossier;
    }

    private static Set<ActKind> possible(DeskDossier dossier, Predicate<String> desks) {
        return Set.copyOf(new AllowedActs(dossier.now(), DeskDossier.RULES, desks).all());
    }

    private static Set<ActKind> intersection(Set<ActKind> some, Set<ActKind> others) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> some.contains(kind) && others.contains(kind))
                .collect(Collectors.toSet());
    }
}
