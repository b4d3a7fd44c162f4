package org.motcua.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.record.domain.DossierStatus.IN_PROCESS;
import static org.motcua.intake.record.domain.DossierStatus.RECEIVED;
import static org.motcua.intake.record.domain.DossierStatus.RESOLVED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import org.motcua.intake.lists.application.DossierFilter.Order;
import org.motcua.intake.lists.application.DossierFilter.Span;
import org.motcua.intake.lists.application.DossierLists.DossierRow;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.lists.persistence.PostgresDossierLists;
import org.motcua.legalclock.LegalZone;
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
    private static final Span UNTIL_YEARS_END = new Span(null, YEAR.plus(400, ChronoUnit.DAYS));
    private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("uuMMdd");
    private static final Instant DAY = Instant.parse("2024-08-07T17:00:00Z");

    /** What shapes an answer and selects nothing; each list is read behind a cursor too. */
    private static final Set<String> SHAPING = Set.of("fields", "limit", "cursor");

    private static LocalPostgres postgres;

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
        Instant submitted = submitted(i);
        int status =
                i < DOSSIERS * 19L / 20 ? 10 : List.of(1, 2, 4, 4, 5, 9, 10).get(i % 7);
        int unit = i * 31 % 40;
        int procedure = i * 17 % 100;
        Object[] columns = {
            code(i, unit),
            AskedList.unit(unit),
            AskedList.unit(i % 50 == 0 ? (unit + 1) % 40 : unit),
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
            i % 100 == 7 ? "U00-240101-0001" : "",
            1,
            "hash",
            submitted
        };
        return Stream.of(columns).map(String::valueOf).collect(Collectors.joining(",", "", "\n"));
    }

    private static Instant submitted(int i) {
        return YEAR.plus(i * 157L, ChronoUnit.SECONDS);
    }

    /** Numbers begin afresh with each unit and day: whatever follows 40 others is the next one of its unit. */
    private static String code(int i, int unit) {
        LocalDate day = LegalZone.day(submitted(i));
        long earlier = Math.max(
                0,
                ChronoUnit.SECONDS.between(
                        YEAR, day.atStartOfDay(LegalZone.ZONE).toInstant()));
        int first = (int) Math.ceilDiv(earlier, 157L);
        return "%s-%s-%04d".formatted(AskedList.unit(unit), CODE_DAY.format(day), 1 + (i - first) / 40);
    }

    static List<AskedList> asked() {
        return Stream.of(byWhatTheyAre(), byWhen(), byCode(), inOrderOfTheirDates())
                .flatMap(List::stream)
                .toList();
    }

    private static List<AskedList> byWhatTheyAre() {
        return List.of(
                AskedList.by(),
                AskedList.by("unit").ofUnit(7),
                AskedList.by("unit", "below").ofUnits(9),
                AskedList.by("unit", "province").ofUnits(40),
                AskedList.by("status").in(IN_PROCESS),
                AskedList.by("status", "several").in(RECEIVED, IN_PROCESS),
                AskedList.by("unit", "status").ofUnit(7).in(IN_PROCESS),
                AskedList.by("unit", "status", "several").ofUnits(9).in(RECEIVED, IN_PROCESS),
                AskedList.by("procedure").procedure("P007"),
                AskedList.by("unit", "procedure").ofUnit(11).procedure("P017"),
                AskedList.by("field").field("F07"),
                AskedList.by("channel").channel(Channel.POST),
                AskedList.by("channel", "online").channel(Channel.ONLINE),
                AskedList.by("officer").officer("officer-3"),
                AskedList.by("officer", "status").officer("officer-3").in(IN_PROCESS),
                AskedList.by("voided").voidedToo());
    }

    private static List<AskedList> byWhen() {
        Span day = new Span(DAY, DAY.plus(1, ChronoUnit.DAYS));
        Span month = new Span(DAY, DAY.plus(30, ChronoUnit.DAYS));
        return List.of(
                AskedList.by("submittedFrom", "submittedTo").submitted(day),
                AskedList.by("unit", "submittedFrom").ofUnit(7).submitted(month),
                AskedList.by("receivedFrom", "receivedTo").received(day),
                AskedList.by("unit", "receivedFrom").ofUnit(7).received(day),
                AskedList.by("dueFrom", "dueTo").due(day),
                AskedList.by("unit", "dueFrom").ofUnit(7).due(day));
    }

    /** The first number of a day is in a code of each unit and day, one of several digits more in few. */
    private static List<AskedList> byCode() {
        return List.of(
                AskedList.by("codeBegins").codeBegins("U07-2403"),
                AskedList.by("codeBegins", "short").codeBegins("U0"),
                AskedList.by("unit", "codeBegins").ofUnit(7).codeBegins("U07-24"),
                AskedList.by("unit", "codeBegins", "short").ofUnit(7).codeBegins("U"),
                AskedList.by("codeEnds").codeEnds("0001"),
                AskedList.by("codeEnds", "six").codeEnds("040001"),
                AskedList.by("codeEnds", "day").codeEnds("2403040001"),
                AskedList.by("unit", "codeEnds").ofUnit(7).codeEnds("0001"),
                AskedList.by("unit", "codeEnds", "below").ofUnits(9).codeEnds("0007"),
                AskedList.by("unit", "codeEnds", "province").ofUnits(40).codeEnds("0013"),
                AskedList.by("unit", "codeEnds", "day").ofUnit(7).codeEnds("2403040001"));
    }

    private static List<AskedList> inOrderOfTheirDates() {
        return List.of(
                due("sort"),
                due("unit", "sort").ofUnit(7),
                due("unit", "sort", "below").ofUnits(9),
                due("unit", "sort", "province").ofUnits(40),
                due("status", "sort").in(IN_PROCESS),
                due("status", "sort", "several").in(RECEIVED, IN_PROCESS),
                due("unit", "status", "sort").ofUnit(7).in(IN_PROCESS),
                due("unit", "status", "sort", "several").ofUnits(9).in(RECEIVED, IN_PROCESS),
                due("officer", "sort").officer("officer-3"),
                due("officer", "status", "sort").officer("officer-3").in(IN_PROCESS),
                due("toHandOverOn").in(RESOLVED).due(UNTIL_YEARS_END),
                due("unit", "toHandOverOn").ofUnit(7).in(RESOLVED).due(UNTIL_YEARS_END));
    }

    private static AskedList due(String... parameters) {
        return AskedList.by(parameters).inOrder(Order.EARLIEST_DUE);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aPageReadsLittleMoreThanItself(AskedList asked) throws SQLException {
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
    void aTotalIsCountedUpToItsBound(AskedList asked) throws SQLException {
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
