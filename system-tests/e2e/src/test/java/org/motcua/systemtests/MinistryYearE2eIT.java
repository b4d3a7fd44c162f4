package org.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;

/** The main job, end to end: a ministry's year in over HTTP, its exact figures out. */
class MinistryYearE2eIT {

    private static LocalStack stack;
    private static Ministry ministry;
    private static JsonNode firstImport;

    @BeforeAll
    static void importTheYear() {
        stack = LocalStack.start(LocalConfig.isolated(Path.of("target/ministry-year")));
        ministry = new Ministry(stack, SampleYear.whole());
        ministry.loadCatalogue();
        firstImport = ministry.importSample("year");
        stack.awaitCaughtUp(Duration.ofMinutes(3));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void everyLineIsAccepted() {
        int dossiers = ministry.sample().expected().get("dossiers").asInt();
        assertThat(firstImport.get("lines").asInt()).isEqualTo(dossiers);
        assertThat(firstImport.get("accepted").asInt()).isEqualTo(dossiers);
    }

    @Test
    void theBreakdownIsExactOnBothBases() {
        ministry.year().assertBreakdown();
    }

    @Test
    void theBreakdownIsExactInEachGrouping() {
        ministry.year().assertBreakdownGroups();
    }

    @Test
    void form06aIsExactForSixPeriodsAndEachUnit() {
        ministry.year().assertForm06a();
    }

    @Test
    void whatIsPendingIsCarriedOverIntoTheNextQuarter() {
        ministry.year().assertQuartersChain();
    }

    @Test
    void progress766IsExactForSixPeriodsAndEachUnit() {
        ministry.year().assertProgress766();
    }

    @Test
    void theOverdueListsAreExactAtThreeMoments() {
        ministry.year().assertOverdueLists();
    }

    @Test
    void lateReceptionsAreExact() {
        ministry.year().assertLateReceptions();
    }

    @Test
    void printedDueDatesThatDifferAreCounted() {
        ministry.year().assertPrintedDueDates();
    }

    @Test
    void theSameFileAgainChangesNothingAndPublishesNothing() {
        JsonNode before = ministry.deadline().get("/api/v1/status").get("applied");

        JsonNode again = ministry.importSample("year-again");

        stack.awaitCaughtUp(Duration.ofMinutes(3));
        assertThat(again.get("unchanged").asInt()).isEqualTo(again.get("lines").asInt());
        assertThat(ministry.deadline().get("/api/v1/status").get("applied")).isEqualTo(before);
    }

    @Test
    void theThreeServicesAgreeOnTheDossiersOfADayAndUnit() {
        String asked = "/api/v1/control-totals?day=2024-05-06&unit=000.00.05.G14";

        JsonNode intake = ministry.intake().get(asked);
        JsonNode deadline = ministry.deadline().get(asked);
        JsonNode reporting = ministry.reporting().get(asked);

        assertThat(intake.get("received"))
                .isEqualTo(ministry.sample().receivedOn("20240506", "000.00.05.G14"))
                .isEqualTo(deadline.get("received"))
                .isEqualTo(reporting.get("received"));
        assertThat(intake.get("finished"))
                .isEqualTo(ministry.sample().finishedOn("20240506", "000.00.05.G14"))
                .isEqualTo(deadline.get("finished"))
                .isEqualTo(reporting.get("finished"));
    }

    @Test
    void everyDatabaseKeepsWhatItAcknowledges() throws SQLException {
        for (String database : new String[] {"intake", "deadline", "reporting"}) {
            assertThat(shown(database, "fsync")).isEqualTo("on");
            assertThat(shown(database, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(database, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void theReportRoleReadsCountersAndNamesAndNoDossier() throws SQLException {
        String url = stack.postgres().jdbcUrl("reporting");
        try (Connection report = DriverManager.getConnection(url, "reporting_report", "motcua")) {
            assertThat(readable(report))
                    .contains("counter")
                    .isSubsetOf(
                            "counter", "counter_change", "report_definition", "catalogue_unit", "catalogue_procedure");
            assertThatThrownBy(() -> report.createStatement().executeQuery("SELECT count(*) FROM dossier_judgement"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theRecordCannotBeOverwritten() throws SQLException {
        String url = stack.postgres().jdbcUrl("intake");
        try (Connection service = DriverManager.getConnection(url, "intake_app", "motcua");
                var statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE dossier_event SET occurred_at = now()"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("DELETE FROM dossier_event"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static Set<String> readable(Connection role) throws SQLException {
        Set<String> tables = new HashSet<>();
        String query = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN"
                + " ('r', 'p', 'v', 'm') AND (has_table_privilege(oid, 'SELECT') OR"
                + " has_any_column_privilege(oid, 'SELECT'))";
        try (var rows = role.createStatement().executeQuery(query)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String shown(String database, String setting) throws SQLException {
        try (Connection connection = stack.postgres().admin(database);
                var rows = connection.createStatement().executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
