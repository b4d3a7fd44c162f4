package org.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Backends.class)
class DatabaseRolesIT {

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"counter", "counter_change", "report_definition", "catalogue_unit", "catalogue_procedure"})
    void theReportRoleReadsCountersAndNames(String table) {
        assertThatCode(() -> database.execute("reporting_report", "SELECT * FROM " + table))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier_judgement", "parked_record", "outbox"})
    void theReportRoleReadsNoDossier(String table) {
        assertThatThrownBy(() -> database.execute("reporting_report", "SELECT count(*) FROM " + table))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM counter",
                "UPDATE counter SET entered = 0",
                "INSERT INTO report_definition SELECT * FROM report_definition"
            })
    void theReportRoleWritesNothing(String sql) {
        assertThatThrownBy(() -> database.execute("reporting_report", sql)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE counter_change SET entered = 0",
                "DELETE FROM counter_change",
                "DELETE FROM counter",
                "UPDATE report_definition SET definition = '{}'"
            })
    void theConsumerTakesNoChangeBack(String sql) {
        assertThatThrownBy(() -> database.execute("reporting_app", sql)).hasMessageContaining("permission denied");
    }
}
