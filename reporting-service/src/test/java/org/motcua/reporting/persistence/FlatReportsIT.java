package org.motcua.reporting.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.cataloguecopy.reconciliation.ControlTotals;
import org.motcua.cataloguecopy.reconciliation.CountingDay;
import org.motcua.legalclock.Basis;
import org.motcua.local.plans.PlansDatabase;
import org.motcua.local.plans.PublishedReads;
import org.motcua.local.plans.QueryPlan;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.schema.LibraryMigrations;
import org.motcua.reporting.application.Readings.Reading;
import org.motcua.reporting.domain.GroupBy;
import org.motcua.reporting.domain.ReportRequest;

/**
 * What reports and control totals read of a year of 200,000 dossiers, 40 units of 5 procedures each, all channels: one
 * received every 157 seconds and resolved nine days later, recorded in another order.
 */
class FlatReportsIT {

    private static final String JUDGEMENTS = """
            INSERT INTO dossier_judgement (code, revision, fingerprint, recorded_from, unit, procedure, field, channel,
                received_on, closed_on, closed_how)
            SELECT 'D-' || lpad(i::text, 7, '0'), 1, i, at, 'U' || i % 40, 'P' || i % 200, 'F' || i % 20,
                (ARRAY['DIRECT', 'ONLINE', 'POST'])[1 + i % 3]::channel, at::date, at::date + 9, 'RESOLVED'
            FROM (SELECT i, timestamptz '2024-01-01 08:00+07' + i * interval '157 seconds' AS at
                  FROM generate_series(0, 199999) AS i) AS rows
            ORDER BY i::bigint * 76543 % 200000
            """;
    private static final String CHANGES = """
            INSERT INTO counter_change
            SELECT recorded_from + days * interval '1 day', received_on + days, unit, field, procedure, channel,
                (days = 0)::int, (days = 9)::int, 0, (days = 9)::int, 0, 0, (days = 9)::int, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
            FROM dossier_judgement, unnest(ARRAY[0, 9]) AS days
            """;
    private static final String COUNTERS = """
            INSERT INTO counter
            SELECT kept, grain, date_trunc(grain::text, day)::date, unit,
                CASE kept WHEN 'UNIT' THEN '' WHEN 'UNIT_FIELD' THEN field ELSE procedure END, channel,
                sum(entered), sum(resolved), 0, sum(resolved_on_time), 0, 0, sum(rescheduled_on_time), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
            FROM counter_change, unnest(enum_range(NULL::figure_set)) AS kept, unnest(enum_range(NULL::grain)) AS grain
            GROUP BY 1, 2, 3, 4, 5, 6
            """;

    private static final String[] DOSSIERS = {"dossier_judgement", "counter", "counter_change"};
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 20);
    private static final Instant TWO_DAYS_BEFORE_THE_LAST_CHANGE = Instant.parse("2025-01-06T01:00:00Z");

    /** Form 06a adds up three windows, which for that period have 46, 30 and 14 days, months and years. */
    private static final int PERIODS = 46 + 30 + 14;

    /** Units, their fields or procedures, and channels; a month's report has no years, which adds at most as many months. */
    private static final int MOST = PERIODS * 40 * 5 * 3;

    /** In two days 550 dossiers are received and as many resolved, each change of the ledger standing for itself. */
    private static final int CHANGES_OF_TWO_DAYS = 2_400;

    private static final Set<String> REPORTS =
            Set.of("/api/v1/reports/breakdown", "/api/v1/reports/form-06a", "/api/v1/reports/progress-766");

    /** Read from tables without dossiers. */
    private static final Set<String> ELSEWHERE = Set.of("/api/v1/parked", "/api/v1/status");

    private static PlansDatabase database;

    /** A report that is asked for. @param parameters those of the address that it is asked by */
    record Asked(Set<String> parameters, ReportRequest request) {

        private static Asked of(
                String report,
                Basis basis,
                GroupBy groupBy,
                VisibleUnits units,
                Instant knownAt,
                String... parameters) {
            Set<String> all = new TreeSet<>(Set.of(parameters));
            all.addAll(Set.of("from", "to"));
            return new Asked(
                    all,
                    new ReportRequest(
                            report, basis, FIRST, LAST, groupBy, units, LocalDate.of(2030, 1, 1), knownAt, null));
        }

        @Override
        public String toString() {
            return request.name() + " " + request.groupBy() + " " + String.join("+", parameters);
        }
    }

    @BeforeAll
    static void aYear() throws SQLException {
        database = PlansDatabase.start("reporting", "reports");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), "reporting_owner", "motcua")
                .locations("db/migration")
                .callbacks(new LibraryMigrations())
                .placeholders(Map.of("app_role", "reporting_app", "report_role", "reporting_report"))
                .load()
                .migrate();
        database.execute(JUDGEMENTS, CHANGES, COUNTERS, "VACUUM (ANALYZE)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    static List<Asked> asked() {
        VisibleUnits unit = VisibleUnits.only("U7");
        VisibleUnits province =
                VisibleUnits.only(IntStream.range(0, 20).mapToObj(i -> "U" + i).toList());
        List<Asked> asked = new ArrayList<>();
        for (GroupBy groupBy : GroupBy.values()) {
            asked.add(Asked.of("breakdown", Basis.RESCHEDULED, groupBy, VisibleUnits.ALL, null, "groupBy", "basis"));
        }
        for (GroupBy groupBy : List.of(GroupBy.UNIT, GroupBy.FIELD, GroupBy.PROCEDURE)) {
            asked.add(Asked.of("form-06a", Basis.STATUTORY, groupBy, VisibleUnits.ALL, null, "groupBy"));
            asked.add(Asked.of("form-06a", Basis.STATUTORY, groupBy, unit, null, "groupBy", "unit"));
            asked.add(Asked.of("progress-766", Basis.STATUTORY, groupBy, province, null, "groupBy", "unit"));
        }
        asked.add(Asked.of(
                "form-06a", Basis.STATUTORY, null, VisibleUnits.ALL, TWO_DAYS_BEFORE_THE_LAST_CHANGE, "knownAt"));
        asked.add(Asked.of(
                "breakdown", Basis.STATUTORY, GroupBy.UNIT, unit, TWO_DAYS_BEFORE_THE_LAST_CHANGE, "knownAt", "unit"));
        asked.add(asOfADay());
        asked.add(correctedSince());
        return asked;
    }

    private static Asked asOfADay() {
        return new Asked(
                Set.of("asOf"),
                new ReportRequest(
                        "form-06a",
                        Basis.STATUTORY,
                        FIRST,
                        LAST,
                        GroupBy.UNIT,
                        VisibleUnits.ALL,
                        LocalDate.of(2024, 6, 3),
                        null,
                        null));
    }

    private static Asked correctedSince() {
        return new Asked(
                Set.of("correctedSince"),
                new ReportRequest(
                        "progress-766",
                        Basis.STATUTORY,
                        FIRST,
                        LAST,
                        null,
                        VisibleUnits.ALL,
                        LocalDate.of(2030, 1, 1),
                        null,
                        TWO_DAYS_BEFORE_THE_LAST_CHANGE));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aReportReadsTheCountersOfItsPeriodsAndNoDossier(Asked asked) throws SQLException {
        List<Reading> readings = new ArrayList<>();
        List<QueryPlan> plans = database.plansOf(() -> {
            try (Connection connection = database.watched("report").getConnection()) {
                readings.add(PostgresReadings.read(connection, asked.request()));
            }
        });

        assertThat(readings.getFirst().total()).isNotNull();
        assertThat(plans)
                .hasSizeGreaterThan(1)
                .allSatisfy(plan -> assertThat(plan.excesses(
                                plan.sql().contains("counter_change") ? CHANGES_OF_TWO_DAYS : MOST, DOSSIERS))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void controlTotalsReadTheDossiersOfTheDay(boolean ofUnit) throws SQLException {
        CountingDay counting =
                new CountingDay(new Transactions(database.watched("app")), ReconciledDossiers.dossiersOfDay());
        List<ControlTotals> totals = new ArrayList<>();
        List<QueryPlan> plans = database.plansOf(() -> totals.add(
                counting.count(LocalDate.of(2024, 8, 7), ofUnit ? VisibleUnits.only("U7") : VisibleUnits.ALL)));

        assertThat(totals.getFirst().received().count()).isPositive();
        assertThat(totals.getFirst().finished().count()).isPositive();
        assertThat(plans)
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan.excesses(600, DOSSIERS)).isEmpty());
    }

    @Test
    void everyParameterHasItsPlan() {
        PublishedReads published = PublishedReads.of("reporting");
        Set<String> planned = new TreeSet<>();
        asked().forEach(asked -> planned.addAll(asked.parameters()));

        assertThat(REPORTS).allSatisfy(path -> assertThat(planned).containsAll(published.parameters(path)));
        assertThat(published.parameters("/api/v1/control-totals")).containsExactlyInAnyOrder("day", "unit");
        Set<String> known = new TreeSet<>(ELSEWHERE);
        known.addAll(REPORTS);
        known.add("/api/v1/control-totals");
        assertThat(published.paths()).isEqualTo(known);
    }
}
