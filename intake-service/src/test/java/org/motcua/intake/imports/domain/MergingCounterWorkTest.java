package org.motcua.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.motcua.intake.fixture.NationalLine.received;
import static org.motcua.intake.fixture.NationalLine.resolved;
import static org.motcua.intake.fixture.NationalLine.submitted;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DossierTransferred;
import org.motcua.contract.DossierFact.DossierVoided;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.OfficerAssigned;
import org.motcua.contract.DossierFact.ProcessingStarted;
import org.motcua.contract.DossierFact.StepCompleted;
import org.motcua.contract.DossierFact.StepStarted;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.record.domain.Decision.Contradicted;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.Decision.Unchanged;
import org.motcua.intake.record.domain.Fault;

/** Lines of an import that meet acts recorded at the counter. */
class MergingCounterWorkTest {

    private static final String CODE = "H15.101-240304-0001";

    private final Recording recording = new Recording();

    @Test
    void aRefusalTakenBackAtTheCounterIsKnown() {
        NationalLine refused =
                submitted(CODE).with("NgayTuChoi", "20240304090000").with("TrangThaiHoSo", 3);
        recording.take(refused);
        recording.act("2024-03-04T09:10:00", new FactCorrected(2, null, null));

        assertThat(recording.take(refused)).isInstanceOf(Unchanged.class);
        assertThat(recording.take(received(CODE).with("KenhThucHien", 2).with("NgayTiepNhan", "20240304093000")))
                .isInstanceOf(NewlyKnown.class);
    }

    @Test
    void workRecordedAtTheCounterIsLeftAlone() {
        recording.take(received(CODE));
        worked();

        assertThat(recording.take(received(CODE).with("TrangThaiHoSo", 4))).isInstanceOf(Unchanged.class);
        assertThat(recording.take(resolved(CODE))).isInstanceOf(NewlyKnown.class);
        assertThat(recording.take(resolved(CODE))).isInstanceOf(Unchanged.class);
        assertThat(recording.believed(DossierTransferred.class)).hasSize(1);
        assertThat(recording.believed(ProcessingStarted.class)).hasSize(1);
        assertThat(recording.believed(StepCompleted.class)).hasSize(1);
    }

    @Test
    void theUnitResponsibleStaysThatOfTheReceptionAfterATransfer() {
        recording.take(received(CODE));
        worked();

        assertThat(recording.take(received(CODE).with("DonViXuLy", Rules.OTHER_UNIT)))
                .isInstanceOf(Contradicted.class);
    }

    private void worked() {
        recording
                .act("2024-03-04T09:00:00", new ProcessingStarted())
                .act("2024-03-04T09:05:00", new OfficerAssigned("officer-7"))
                .act("2024-03-05T09:00:00", new StepStarted("1", Rules.UNIT, null, null))
                .act("2024-03-05T10:00:00", new StepCompleted("1"))
                .act("2024-03-06T09:00:00", new DossierTransferred(Rules.OTHER_UNIT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isOutOfOrderWithRecordedWork(String field, NationalLine before, NationalLine line) {
        recording.take(before);
        recording.act("2024-03-09T09:00:00", new ProcessingStarted());

        assertThat(recording.take(line))
                .isInstanceOfSatisfying(
                        Contradicted.class,
                        decision -> assertThat(decision.fault().field()).isEqualTo(field));
    }

    static Stream<Arguments> isOutOfOrderWithRecordedWork() {
        return Stream.of(
                arguments("NgayKetThucXuLy", received(CODE), resolved(CODE)),
                arguments(
                        "NgayTiepNhan",
                        submitted(CODE),
                        received(CODE).with("KenhThucHien", 2).with("NgayTiepNhan", "20240311080000")));
    }

    @ParameterizedTest
    @MethodSource
    void aLineEndsADossierNotBeforeItsSteps(DossierFact step) {
        recording.take(received(CODE));
        recording.act("2024-03-09T09:00:00", step);

        assertThat(recording.take(resolved(CODE)))
                .isEqualTo(new Contradicted(Fault.of("earlier-than-recorded-work", "NgayKetThucXuLy")));
    }

    static Stream<DossierFact> aLineEndsADossierNotBeforeItsSteps() {
        return Stream.of(new StepStarted("1", Rules.UNIT, null, null), new StepCompleted("1"));
    }

    @Test
    void nothingIsAddedToAVoidedDossier() {
        recording.take(received(CODE));
        recording.act("2024-03-05T09:00:00", new DossierVoided("H15.101-240304-0002"));

        assertThat(recording.take(received(CODE))).isInstanceOf(Unchanged.class);
        assertThat(recording.take(resolved(CODE))).isEqualTo(new Contradicted(Fault.of("voided", "MaHoSo")));
    }
}
