package org.motcua.intake.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureRulesTest {

    @ParameterizedTest
    @CsvSource({"2018-12-31,", "2019-01-01, 5", "2024-06-30, 5", "2024-07-01, 3", "2030-01-01, 3"})
    void theLimitIsTheLastOneThatHasBegun(LocalDate day, Integer amount) {
        ProcedureRules procedure = Rules.CATALOGUE.procedures().get(Rules.PROCEDURE);

        assertThat(procedure.limitOn(day).map(limit -> limit.amount()).orElse(null))
                .isEqualTo(amount);
    }
}
