package org.motcua.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.contract.Channel;
import org.motcua.intake.lists.application.DossierFilter;
import org.motcua.intake.lists.application.DossierFilter.Order;
import org.motcua.intake.lists.application.DossierFilter.Span;
import org.motcua.intake.lists.application.DossierLists.DossierRow;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.lists.persistence.PostgresDossierLists;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.local.LocalPostgres;
import org.motcua.local.plans.QueryPlan;
import org.motcua.local.plans.QueryPlans;
import org.postgresql.PGConnection;

/**
 * What a page of a list reads of 200,000 dossiers: 40 units, 100 procedures of 20 fields, 200 officers, a year of
 * submissions of which the last twentieth is open.
 */
class FlatListsIT {

    private static final int DOSSIERS = 200_000;
    private static final int PAGE = 51;
    private static final int MOST = 20 * PAGE;
    private static final int BOUND = 10_001;
    private static final Instant YEAR = Instant.parse("2024-01-01T01:00:00Z");
    private static final Instant DAY = Instant.parse("2024-08-07T17:00:00Z");

    /** What shapes an answer and selects nothing; each list is read behind a cursor too. */
    private static final Set<String> SHAPING = Set.of("fields", "limit", "cursor");

    private static LocalPostgres postgres;

    /** A list that desks ask for. @param parameters those of the address that it is asked by */
    record Asked(Set<String> parameters, DossierFilter filter) {

        @Override
        public String toString() {
            return String.join("+", parameters);
        }
    }

    @BeforeAll
    static void aYear() throws SQLException, IOException {
        postgres = LocalPostgres.start(
                Path.of("target", "it", "flat-" + ProcessHandle.current().pid()), 0);
        postgres.createDatabase("intake");
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("intake"), "intake_owner", "motcua")
                .locations("db/migration")
                .placeholders(Map.of("app_role", "intake_app"))
                .load()
                .migrate();
        try (Connection connection = postgres.admin("intake");
                Statement statement = connection.createStatement()) {
            String rows =
                    IntStream.range(0, DOSSIERS).mapToObj(FlatListsIT::row).collect(Collectors.joining());
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY dossier FROM STDIN (FORMAT csv)", new StringReader(rows));
            statement.execute("VACUUM (ANALYZE) dossier");
        }
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    private static String row(int i) {
        Instant submitted = YEAR.plus(i * 157L, ChronoUnit.SECONDS);
        int status =
                i < DOSSIERS * 19L / 20 ? 10 : List.of(1, 2, 4, 4, 5, 9, 10).get(i % 7);
        int unit = i * 31 % 40;
        int procedure = i * 17 % 100;
        Object[] columns = {
            "D-%07d".formatted(i),
            unit(unit),
            unit(i % 50 == 0 ? (unit + 1) % 40 : unit),
            "P%03d".formatted(procedure),
            "F%02d".formatted(procedure % 20),
            i % 25 == 0 ? Channel.POST : i % 3 == 0 ? Channel.ONLINE : Channel.DIRECT,
            status,
            i % 4 == 0 ? "officer-" + i / 4 % 200 : "",
            submitted,
            status == 1 ? "" : submitted.plus(i % 3, ChronoUnit.HOURS),
            status == 1 ? "" : submitted.plus(5 + i % 20, ChronoUnit.DAYS),
            status >= 9 ? submitted.plus(1 + i % 10, ChronoUnit.DAYS) : "",
            status == 10 ? submitted.plus(2 + i % 12, ChronoUnit.DAYS) : "",
            i % 100 == 7 ? "D-0000000" : "",
            1,
            "hash",
            submitted
        };
        return Stream.of(columns).map(String::valueOf).collect(Collectors.joining(",", "", "\n"));
    }

    private static String unit(int number) {
        return "U%02d".formatted(number);
    }

    static List<Asked> asked() {
        List<String> unit = List.of("U07");
        List<DossierStatus> inProcess = List.of(DossierStatus.IN_PROCESS);
        List<DossierStatus> open = List.of(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS);
        Span anyDay = Span.ANY;
        Span day = new Span(DAY, DAY.plus(1, ChronoUnit.DAYS));
        Span month = new Span(DAY, DAY.plus(30, ChronoUnit.DAYS));
        return List.of(
                list(Set.of(), null, null, null, null, null, null, anyDay, anyDay, anyDay),
                list(Set.of("unit"), unit, null, null, null, null, null, anyDay, anyDay, anyDay),
                list(Set.of("unit", "below"), units(9), null, null, null, null, null, anyDay, anyDay, anyDay),
                list(Set.of("unit", "province"), units(40), null, null, null, null, null, anyDay, anyDay, anyDay),
                list(Set.of("status"), null, inProcess, null, null, null, null, anyDay, anyDay, anyDay),
                list(Set.of("status", "several"), null, open, null, null, null, null, anyDay, anyDay, anyDay),
                list(Set.of("unit", "status"), unit, inProcess, null, null, null, null, anyDay, anyDay, anyDay),
                list(
                        Set.of("unit", "status", "several"),
                        units(9),
                        open,
                        null,
                        null,
                        null,
                        null,
                        anyDay,
                        anyDay,
                        anyDay),
                list(Set.of("procedure"), null, null, "P007", null, null, null, anyDay, anyDay, anyDay),
                list(
                        Set.of("unit", "procedure"),
                        List.of("U11"),
                        null,
                        "P017",
                        null,
                        null,
                        null,
                        anyDay,
                        anyDay,
                        anyDay),
                list(Set.of("field"), null, null, null, "F07", null, null, anyDay, anyDay, anyDay),
                list(Set.of("channel"), null, null, null, null, Channel.POST, null, anyDay, anyDay, anyDay),
                list(Set.of("channel", "online"), null, null, null, null, Channel.ONLINE, null, anyDay, anyDay, anyDay),
                list(Set.of("officer"), null, null, null, null, null, "officer-3", anyDay, anyDay, anyDay),
                list(
                        Set.of("officer", "status"),
                        null,
                        inProcess,
                        null,
                        null,
                        null,
                        "officer-3",
                        anyDay,
                        anyDay,
                        anyDay),
                list(Set.of("submittedFrom", "submittedTo"), null, null, null, null, null, null, day, anyDay, anyDay),
                list(Set.of("unit", "submittedFrom"), unit, null, null, null, null, null, month, anyDay, anyDay),
                list(Set.of("receivedFrom", "receivedTo"), null, null, null, null, null, null, anyDay, day, anyDay),
                list(Set.of("unit", "receivedFrom"), unit, null, null, null, null, null, anyDay, day, anyDay),
                list(Set.of("dueFrom", "dueTo"), null, null, null, null, null, null, anyDay, anyDay, day),
                list(Set.of("unit", "dueFrom"), unit, null, null, null, null, null, anyDay, anyDay, day),
                handOver(Set.of("toHandOverOn"), null),
                handOver(Set.of("unit", "toHandOverOn"), unit),
                new Asked(
                        Set.of("voided"),
                        new DossierFilter(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                anyDay,
                                anyDay,
                                anyDay,
                                true,
                                Order.LATEST_SUBMISSION)));
    }

    private static List<String> units(int howMany) {
        return IntStream.range(0, howMany).mapToObj(FlatListsIT::unit).toList();
    }

    private static Asked list(
            Set<String> parameters,
            List<String> units,
            List<DossierStatus> statuses,
            String procedure,
            String field,
            Channel channel,
            String officer,
            Span submitted,
            Span received,
            Span due) {
        return new Asked(
                new TreeSet<>(parameters),
                new DossierFilter(
                        units,
                        statuses,
                        procedure,
                        field,
                        channel,
                        officer,
                        submitted,
                        received,
                        due,
                        false,
                        Order.LATEST_SUBMISSION));
    }

    private static Asked handOver(Set<String> parameters, List<String> units) {
        return new Asked(
                new TreeSet<>(parameters),
                new DossierFilter(
                        units,
                        List.of(DossierStatus.RESOLVED),
                        null,
                        null,
                        null,
                        null,
                        Span.ANY,
                        Span.ANY,
                        new Span(null, YEAR.plus(400, ChronoUnit.DAYS)),
                        false,
                        Order.EARLIEST_DUE));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aPageReadsLittleMoreThanItself(Asked asked) throws SQLException {
        QueryPlans plans = new QueryPlans();
        try (Connection connection = postgres.admin("intake")) {
            PostgresDossierLists lists = new PostgresDossierLists(null);
            List<DossierRow> first = lists.page(plans.watching(connection), asked.filter(), List.of(), null, PAGE);
            assertThat(first).isNotEmpty();
            DossierRow last = first.getLast();
            Instant moment = asked.filter().order() == Order.EARLIEST_DUE ? last.dueAt() : last.submittedAt();
            lists.page(plans.watching(connection), asked.filter(), List.of(), new Place(moment, last.code()), PAGE);
        }
        assertThat(plans.seen()).allSatisfy(plan -> {
            assertThat(plan.scansAll("dossier"))
                    .as(plan.root().toPrettyString())
                    .isFalse();
            assertThat(plan.rowsRead()).as(plan.root().toPrettyString()).isLessThanOrEqualTo(MOST);
            assertThat(plan.rowsSorted()).as(plan.root().toPrettyString()).isLessThanOrEqualTo(MOST);
        });
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aTotalIsCountedUpToItsBound(Asked asked) throws SQLException {
        QueryPlans plans = new QueryPlans();
        try (Connection connection = postgres.admin("intake")) {
            new PostgresDossierLists(null).count(plans.watching(connection), asked.filter(), BOUND);
        }
        QueryPlan plan = plans.seen().getFirst();
        assertThat(plan.rowsRead()).as(plan.root().toPrettyString()).isLessThanOrEqualTo(4 * BOUND);
    }

    /** A new parameter needs a list above, or stands among those that select nothing. */
    @Test
    void everyParameterOfTheListHasItsPlan() throws IOException {
        JsonNode document = new JsonMapper()
                .readTree(Path.of("..", "docs", "openapi", "intake.json").toFile());
        Set<String> parameters = new TreeSet<>();
        document.at("/paths/~1api~1v1~1dossiers/get/parameters")
                .forEach(parameter -> parameters.add(parameter.path("name").asText()));

        Set<String> planned = new TreeSet<>(SHAPING);
        asked().forEach(asked -> planned.addAll(asked.parameters()));
        assertThat(planned).containsAll(parameters).hasSizeGreaterThan(SHAPING.size());
    }
}
