package org.motcua.deadline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.cataloguecopy.reconciliation.ControlTotals;
import org.motcua.cataloguecopy.reconciliation.CountingDay;
import org.motcua.deadline.application.Keyset;
import org.motcua.deadline.application.LateReception;
import org.motcua.deadline.application.LateReceptionQuery;
import org.motcua.deadline.application.Page;
import org.motcua.deadline.application.PrintedComparison;
import org.motcua.local.plans.PublishedReads;
import org.motcua.local.plans.QueryPlan;

/** What late receptions, printed due dates and control totals read of {@link YearOfClocks}. */
class FlatListsIT {

    private static final int PAGE = 50;
    private static final int MOST = 20 * (PAGE + 1);
    private static final int BOUND = 10_001;
    private static final Instant NOW = Instant.parse("2025-06-01T02:00:00Z");
    private static final Instant MAY = Instant.parse("2024-04-30T17:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-05-31T17:00:00Z");
    private static final VisibleUnits UNIT = VisibleUnits.only("U7");
    private static final VisibleUnits DISTRICT = units(9);
    private static final VisibleUnits PROVINCE = units(40);

    /** By path, the parameters that have a plan below, or select nothing. */
    private static final Map<String, Set<String>> PLANNED = Map.of(
            "/api/v1/late-receptions", Set.of("from", "to", "unit", "procedure", "limit", "cursor"),
            "/api/v1/printed-due-dates", Set.of("unit", "limit", "cursor"),
            "/api/v1/control-totals", Set.of("day", "unit"));

    /** Read in {@link OverduePlansIT}, by the code of one dossier, or from tables without dossiers. */
    private static final Set<String> ELSEWHERE =
            Set.of("/api/v1/overdue", "/api/v1/dossiers/{code}/clock", "/api/v1/parked", "/api/v1/status");

    private static YearOfClocks year;

    @BeforeAll
    static void aYear() throws SQLException {
        year = YearOfClocks.start("flat");
    }

    @AfterAll
    static void stop() {
        year.close();
    }

    static List<LateReceptionQuery> lateReceptions() {
        return List.of(
                new LateReceptionQuery(null, NOW, VisibleUnits.ALL, null),
                new LateReceptionQuery(MAY, NOW, VisibleUnits.ALL, null),
                new LateReceptionQuery(null, JUNE, VisibleUnits.ALL, null),
                new LateReceptionQuery(MAY, JUNE, VisibleUnits.ALL, null),
                new LateReceptionQuery(null, NOW, UNIT, null),
                new LateReceptionQuery(null, NOW, DISTRICT, null),
                new LateReceptionQuery(null, NOW, PROVINCE, null),
                new LateReceptionQuery(MAY, JUNE, UNIT, null),
                new LateReceptionQuery(null, NOW, VisibleUnits.ALL, "P7"),
                new LateReceptionQuery(null, NOW, UNIT, "P7"),
                new LateReceptionQuery(MAY, NOW, DISTRICT, "P3"));
    }

    @ParameterizedTest
    @MethodSource("lateReceptions")
    void aPageOfLateReceptionsReadsLittleMoreThanItself(LateReceptionQuery query) throws SQLException {
        List<Page<LateReception>> pages = new ArrayList<>();
        List<QueryPlan> plans = year.database().plansOf(() -> {
            pages.add(receptions().list(query, null, PAGE));
            LateReception middle =
                    pages.getFirst().items().get(pages.getFirst().items().size() / 2);
            pages.add(receptions().list(query, new Keyset(middle.receptionDueAt(), middle.code()), PAGE));
        });

        assertThat(pages).allSatisfy(page -> assertThat(page.items()).isNotEmpty());
        assertThat(plans).hasSize(4);
        assertThat(List.of(plans.get(1), plans.get(3)))
                .allSatisfy(
                        plan -> assertThat(plan.excesses(MOST, "dossier_clock")).isEmpty());
        assertThat(List.of(plans.get(0), plans.get(2)))
                .allSatisfy(plan ->
                        assertThat(plan.excesses(4 * BOUND, "dossier_clock")).isEmpty());
    }

    @Test
    void lateReceptionsOfAllUnitsAndOfEachOfThemAreTheSame() {
        LateReceptionQuery few = new LateReceptionQuery(null, NOW, DISTRICT, null);
        LateReceptionQuery all = new LateReceptionQuery(null, NOW, VisibleUnits.ALL, null);

        assertThat(codes(few))
                .isSorted()
                .doesNotHaveDuplicates()
                .isEqualTo(IntStream.range(0, 9)
                        .mapToObj(unit -> VisibleUnits.only("U" + unit))
                        .flatMap(unit -> codes(new LateReceptionQuery(null, NOW, unit, null)).stream())
                        .sorted()
                        .toList());
        assertThat(codes(all))
                .hasSize(YearOfClocks.RECEIVED_LATE)
                .isEqualTo(codes(new LateReceptionQuery(null, NOW, PROVINCE, null)));
        assertThat(receptions().list(all, null, 1).total()).isEqualTo(YearOfClocks.RECEIVED_LATE);
    }

    /** Codes of the test's dossiers are in the order of their moments. */
    private static List<String> codes(LateReceptionQuery query) {
        List<String> codes = new ArrayList<>();
        Keyset after = null;
        Page<LateReception> page;
        do {
            page = receptions().list(query, after, 500);
            page.items().forEach(item -> codes.add(item.code()));
            LateReception last = page.items().getLast();
            after = new Keyset(last.receptionDueAt(), last.code());
        } while (page.more());
        return codes;
    }

    private static VisibleUnits units(int howMany) {
        return VisibleUnits.only(
                IntStream.range(0, howMany).mapToObj(unit -> "U" + unit).toList());
    }

    static List<VisibleUnits> units() {
        return List.of(UNIT, DISTRICT, PROVINCE);
    }

    @ParameterizedTest
    @MethodSource("units")
    void aPageOfPrintedDueDatesReadsLittleMoreThanItself(VisibleUnits units) throws SQLException {
        List<QueryPlan> plans = year.database().plansOf(() -> {
            String middle = printed()
                    .compare(units, null, PAGE)
                    .differing()
                    .items()
                    .get(PAGE / 2)
                    .code();
            printed().compare(units, middle, PAGE);
        });

        assertThat(plans).hasSize(6);
        assertThat(List.of(plans.get(2), plans.get(5)))
                .allSatisfy(
                        plan -> assertThat(plan.excesses(MOST, "dossier_clock")).isEmpty());
    }

    /** The two figures are exact whatever they are: they are counted, from their indexes alone. */
    @Test
    void printedDueDatesAreCountedFromTheirIndexes() throws SQLException {
        List<PrintedComparison> answers = new ArrayList<>();
        List<QueryPlan> plans =
                year.database().plansOf(() -> answers.add(printed().compare(VisibleUnits.ALL, null, PAGE)));

        assertThat(answers.getFirst().compared()).isEqualTo(YearOfClocks.PRINTED);
        assertThat(answers.getFirst().differing().total()).isEqualTo(YearOfClocks.PRINTED_DIFFERENTLY);
        assertThat(plans.get(0).excesses(YearOfClocks.PRINTED, "dossier_clock")).isEmpty();
        assertThat(plans.get(1).excesses(YearOfClocks.PRINTED_DIFFERENTLY, "dossier_clock"))
                .isEmpty();
        assertThat(plans.get(2).excesses(MOST, "dossier_clock")).isEmpty();
    }

    /** A day has 550 receptions; a finish is as many days behind. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void controlTotalsReadTheDossiersOfTheDay(boolean ofUnits) throws SQLException {
        CountingDay counting = new CountingDay(year.transactions(), ReconciledDossiers.dossiersOfDay());
        List<ControlTotals> totals = new ArrayList<>();
        List<QueryPlan> plans = year.database()
                .plansOf(() ->
                        totals.add(counting.count(LocalDate.of(2024, 8, 7), ofUnits ? units(20) : VisibleUnits.ALL)));

        assertThat(totals.getFirst().received().count()).isPositive();
        assertThat(totals.getFirst().finished().count()).isPositive();
        assertThat(plans)
                .hasSize(2)
                .allSatisfy(
                        plan -> assertThat(plan.excesses(600, "dossier_clock")).isEmpty());
    }

    @Test
    void everyParameterHasItsPlan() {
        PublishedReads published = PublishedReads.of("deadline");

        assertThat(PLANNED)
                .allSatisfy((path, parameters) -> assertThat(parameters)
                        .as(path)
                        .containsExactlyInAnyOrderElementsOf(published.parameters(path)));
        Set<String> known = new TreeSet<>(ELSEWHERE);
        known.addAll(PLANNED.keySet());
        assertThat(published.paths()).isEqualTo(known);
    }

    private static PostgresLateReceptions receptions() {
        return new PostgresLateReceptions(year.snapshots());
    }

    private static PostgresPrintedDueDates printed() {
        return new PostgresPrintedDueDates(year.snapshots());
    }
}
