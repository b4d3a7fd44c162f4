package org.motcua.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.fixture.NationalLine.received;
import static org.motcua.intake.fixture.NationalLine.resolved;
import static org.motcua.intake.fixture.NationalLine.submitted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.contract.LimitVersion;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.ProcedureRules;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.record.domain.Decision;
import org.motcua.intake.record.domain.Decision.Contradicted;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.Decision.Unchanged;
import org.motcua.intake.record.domain.Decision.Unusable;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;

/** A line whose procedure has no limit in the catalogue on the day of reception. */
class MergingLimitTest {

    private static final String CODE = "H15.101-240304-0001";
    /** The procedure's older limit is not in the catalogue any more. */
    private static final CatalogueRules LATER = new CatalogueRules(
            Rules.CATALOGUE.units(),
            Map.of(
                    Rules.PROCEDURE,
                    new ProcedureRules(
                            Rules.PROCEDURE,
                            Rules.FIELD,
                            PausePolicy.PAUSE_RESUME,
                            List.of(new LimitVersion(LocalDate.of(2024, 7, 1), LimitUnit.WORKING_DAY, 3, null)))),
            1,
            1);

    private final Recording recording = new Recording();

    @Test
    void isRejectedWhenItsReceptionIsNew() {
        recording.take(submitted(CODE));

        assertNoLimit(later(received(CODE).with("KenhThucHien", 2)));
    }

    @Test
    void isKnownWhenItsReceptionIsOnRecord() {
        recording.take(received(CODE));

        assertThat(later(received(CODE))).isInstanceOf(Unchanged.class);
    }

    @Test
    void mayTellOfTheFinishOfWhatIsOnRecord() {
        recording.take(received(CODE));

        assertThat(later(resolved(CODE)))
                .isInstanceOfSatisfying(
                        NewlyKnown.class, known -> assertThat(known.facts()).hasSize(1));
    }

    @Test
    void contradictsAReceptionAtAnotherTimeOfTheDay() {
        recording.take(received(CODE));

        assertThat(later(received(CODE).with("NgayTiepNhan", "20240304093000")))
                .isInstanceOfSatisfying(
                        Contradicted.class,
                        decision -> assertThat(decision.fault().code()).isEqualTo("contradicts-record"));
    }

    @Test
    void mayCorrectTheTimeOfAReceptionOnItsDay() {
        recording.take(received(CODE));
        NationalLine line = received(CODE).with("NgayTiepNhan", "20240304093000");

        assertThat(new Merging(LATER, unit -> true, "nhập sai").decide(recording.history(), line.facts()))
                .isInstanceOf(NewlyKnown.class);
    }

    @Test
    void mayNotMoveAReceptionToAnotherDay() {
        recording.take(received(CODE));
        NationalLine line = received(CODE).with("NgayTiepNhan", "20240305083000");

        assertNoLimit(new Merging(LATER, unit -> true, "nhập sai").decide(recording.history(), line.facts()));
    }

    private Decision later(NationalLine line) {
        return new Merging(LATER, unit -> true, null).decide(recording.history(), line.facts());
    }

    private static void assertNoLimit(Decision decision) {
        assertThat(decision).isInstanceOfSatisfying(Unusable.class, unusable -> {
            assertThat(unusable.fault().code()).isEqualTo("no-limit-in-force");
            assertThat(unusable.fault().field()).isEqualTo("NgayTiepNhan");
        });
    }
}
