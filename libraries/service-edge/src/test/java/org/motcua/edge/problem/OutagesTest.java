package org.motcua.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.postgres.DatabaseUnavailable;

class OutagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03", "57014"})
    void aDatabaseThatIsAwayIsAnOutage(String state) {
        assertThat(Outages.areBehind(failed(state))).isTrue();
        assertThat(Outages.areBehind(new DatabaseUnavailable(failed(state)))).isTrue();
        assertThat(Outages.areBehind(new IllegalStateException(new IllegalArgumentException(failed(state)))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22001", "40001", "0"})
    void aStatementThatFailsIsAFaultOfTheService(String state) {
        assertThat(Outages.areBehind(failed(state))).isFalse();
        assertThat(Outages.areBehind(new DatabaseUnavailable(failed(state)))).isFalse();
    }

    @Test
    void aPoolWithoutAConnectionNamesNoState() {
        assertThat(Outages.areBehind(new SQLException("Acquisition timeout"))).isTrue();
    }

    @Test
    void whatHasNothingToDoWithTheDatabaseIsNone() {
        assertThat(Outages.areBehind(null)).isFalse();
        assertThat(Outages.areBehind(new IllegalStateException("x"))).isFalse();
    }

    private static SQLException failed(String state) {
        return new SQLException("failed", state);
    }
}
