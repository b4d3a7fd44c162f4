package org.motcua.deadline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.contract.Channel;
import org.motcua.deadline.application.Keyset;
import org.motcua.deadline.application.OverdueDossier;
import org.motcua.deadline.application.OverdueQuery;
import org.motcua.deadline.application.OverdueQuery.Whose;
import org.motcua.deadline.application.Page;
import org.motcua.local.LocalPostgres;
import org.motcua.local.plans.QueryPlan;
import org.motcua.local.plans.QueryPlans;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.schema.LibraryMigrations;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the overdue list reads of 200,000 dossiers received one every 157 seconds: every twentieth was late, and of those
 * all but the last 200 have been closed three days after their due date.
 */
class OverduePlansIT {

    private static final int OPEN_AND_LATE = 200;
    private static final int PAGE = 50;
    private static final int MOST = 20 * (PAGE + 1);
    private static final Instant NOW = Instant.parse("2025-06-01T02:00:00Z");
    private static final Instant IN_THE_YEAR = Instant.parse("2024-06-03T02:00:00Z");
    private static final Whose ALL = new Whose(null, null, null);

    private static final String ROWS = """
            INSERT INTO dossier_clock (code, head_sequence, head_hash, recorded_at, revision, judgement, unit, desk, procedure,
                field, channel, status, received_at, due_at, due_cause, rescheduled_due_at, late_from, closed_at, closed_how,
                limit_unit, stands_still, provisional, ignored, due_dates)
            SELECT 'D-' || lpad(i::text, 7, '0'), 3, 'hash', at, 1, '', 'U' || i / 20 % 40, 'U' || i / 20 % 40, 'P' || i / 20 % 100,
                'F' || i / 20 % 20, CASE i / 20 % 5 WHEN 0 THEN 'POST' ELSE 'DIRECT' END,
                CASE WHEN i >= 196000 AND i % 20 = 0 THEN 'IN_PROCESS' ELSE 'RESOLVED' END, at, at + interval '10 days',
                'RECEPTION', at + interval '10 days',
                CASE WHEN i % 20 = 0 THEN at + interval '11 days' END,
                CASE WHEN i % 20 > 0 THEN at + interval '9 days' WHEN i < 196000 THEN at + interval '13 days' END,
                CASE WHEN i % 20 > 0 OR i < 196000 THEN 'RESOLVED' END, 'WORKING_DAY', false, false, '', '{}'
            FROM (SELECT i, timestamptz '2024-01-01 08:00+07' + i * interval '157 seconds' AS at
                  FROM generate_series(0, 199999) AS i) AS rows
            """;

    private static LocalPostgres postgres;
    private final QueryPlans plans = new QueryPlans();

    @BeforeAll
    static void aYear() throws SQLException {
        postgres = LocalPostgres.start(
                Path.of("target", "it", "overdue-" + ProcessHandle.current().pid()), 0);
        postgres.createDatabase("deadline");
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("deadline"), "deadline_owner", "motcua")
                .locations("db/migration")
                .callbacks(new LibraryMigrations())
                .placeholders(Map.of("app_role", "deadline_app"))
                .load()
                .migrate();
        try (Connection connection = postgres.admin("deadline");
                Statement statement = connection.createStatement()) {
            statement.execute(ROWS);
            statement.execute("VACUUM (ANALYZE) dossier_clock");
        }
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    static List<OverdueQuery> ofNow() {
        List<String> unit = List.of("U7");
        return List.of(
                new OverdueQuery(NOW, ALL, null, null, null, 0),
                new OverdueQuery(NOW, new Whose(unit, null, null), null, null, null, 0),
                new OverdueQuery(NOW, new Whose(null, unit, null), null, null, null, 0),
                new OverdueQuery(NOW, new Whose(null, null, unit), null, null, null, 0),
                new OverdueQuery(NOW, ALL, "P7", null, null, 0),
                new OverdueQuery(NOW, ALL, null, "F7", null, 0),
                new OverdueQuery(NOW, ALL, null, null, Channel.POST, 0),
                new OverdueQuery(NOW, new Whose(unit, unit, unit), "P7", null, null, 0));
    }

    @ParameterizedTest
    @MethodSource("ofNow")
    void nowReadsWhatIsOpenAndLateAndNothingOfYearsBefore(OverdueQuery query) {
        lists().list(query, NOW, null, PAGE);
        lists().list(query, NOW, new Keyset(NOW.minus(Duration.ofDays(150)), "D-0198000"), PAGE);

        assertThat(plans.seen()).hasSize(6).allSatisfy(OverduePlansIT::readsLittle);
    }

    @Test
    void allThatAreLateAreListedPageByPage() {
        List<OverdueDossier> seen = new ArrayList<>();
        Page<OverdueDossier> page = lists().list(ofNow().getFirst(), NOW, null, PAGE);
        seen.addAll(page.items());
        while (page.more()) {
            OverdueDossier last = page.items().getLast();
            page = lists().list(ofNow().getFirst(), NOW, new Keyset(last.dueAt(), last.code()), PAGE);
            seen.addAll(page.items());
        }

        assertThat(page.total()).isEqualTo(OPEN_AND_LATE);
        assertThat(seen)
                .hasSize(OPEN_AND_LATE)
                .extracting(OverdueDossier::code)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    /** Late from 11 to 13 days after the reception, one of each 3,140 seconds: in two days 55, whose moments decide. */
    @Test
    void aMomentInThePastReadsThoseThatWereLateThenAndNotTheTable() {
        Page<OverdueDossier> page =
                lists().list(new OverdueQuery(IN_THE_YEAR, ALL, null, null, null, 0), IN_THE_YEAR, null, 200);

        assertThat(page.total()).isEqualTo(55);
        assertThat(page.items()).allSatisfy(dossier -> {
            assertThat(dossier.lateFrom()).isBeforeOrEqualTo(IN_THE_YEAR);
            assertThat(dossier.closedAt()).isAfter(IN_THE_YEAR);
        });
        assertThat(plans.seen())
                .allSatisfy(plan -> assertThat(plan.scansAll("dossier_clock")).isFalse());
    }

    private static void readsLittle(QueryPlan plan) {
        assertThat(plan.scansAll("dossier_clock"))
                .as(plan.root()::toPrettyString)
                .isFalse();
        assertThat(plan.rowsRead()).as(plan.root()::toPrettyString).isLessThanOrEqualTo(MOST);
        assertThat(plan.rowsSorted()).as(plan.root()::toPrettyString).isLessThanOrEqualTo(MOST);
    }

    private PostgresOverdueDossiers lists() {
        PGSimpleDataSource source = new PGSimpleDataSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                return plans.watching(super.getConnection());
            }
        };
        source.setUrl(postgres.jdbcUrl("deadline"));
        source.setUser("deadline_app");
        source.setPassword("motcua");
        return new PostgresOverdueDossiers(new Snapshots(new Transactions(source)));
    }
}
