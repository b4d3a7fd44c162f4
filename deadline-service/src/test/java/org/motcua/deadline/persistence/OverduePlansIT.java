package org.motcua.deadline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.contract.Channel;
import org.motcua.deadline.application.Keyset;
import org.motcua.deadline.application.OverdueDossier;
import org.motcua.deadline.application.OverdueQuery;
import org.motcua.deadline.application.OverdueQuery.Whose;
import org.motcua.deadline.application.Page;
import org.motcua.local.plans.PublishedReads;
import org.motcua.local.plans.QueryPlan;

/** What the overdue list reads of {@link YearOfClocks}. */
class OverduePlansIT {

    private static final int PAGE = 50;
    private static final int MOST = 20 * (PAGE + 1);
    private static final Instant NOW = Instant.parse("2025-06-01T02:00:00Z");
    private static final Instant A_WHILE_AGO = NOW.minus(Duration.ofDays(30));
    private static final Instant IN_THE_YEAR = Instant.parse("2024-06-03T02:00:00Z");
    private static final Whose ALL = new Whose(VisibleUnits.ALL, VisibleUnits.ALL, VisibleUnits.ALL);

    /** What shapes an answer; the moment has a test of its own, and each list is read behind a cursor too. */
    private static final Set<String> SHAPING = Set.of("limit", "cursor", "at");

    private static YearOfClocks year;

    /** A list that is asked for. @param parameters those of the address that it is asked by */
    record Asked(Set<String> parameters, OverdueQuery query, Instant dueBefore) {

        private static Asked of(Whose whose, String procedure, String field, Channel channel, String... parameters) {
            return new Asked(
                    new TreeSet<>(Set.of(parameters)), new OverdueQuery(NOW, whose, procedure, field, channel, 0), NOW);
        }

        @Override
        public String toString() {
            return String.join("+", parameters);
        }
    }

    @BeforeAll
    static void aYear() throws SQLException {
        year = YearOfClocks.start("overdue");
    }

    @AfterAll
    static void stop() {
        year.close();
    }

    static List<Asked> ofNow() {
        VisibleUnits unit = VisibleUnits.only("U7");
        return List.of(
                Asked.of(ALL, null, null, null),
                Asked.of(new Whose(unit, VisibleUnits.ALL, VisibleUnits.ALL), null, null, null, "caller"),
                Asked.of(new Whose(VisibleUnits.ALL, unit, VisibleUnits.ALL), null, null, null, "unit"),
                Asked.of(new Whose(VisibleUnits.ALL, VisibleUnits.ALL, unit), null, null, null, "desk"),
                Asked.of(ALL, "P7", null, null, "procedure"),
                Asked.of(ALL, null, "F7", null, "field"),
                Asked.of(ALL, null, null, Channel.POST, "channel"),
                Asked.of(new Whose(unit, unit, unit), "P7", null, null, "caller", "unit", "desk", "procedure"),
                new Asked(Set.of("minDaysLate"), new OverdueQuery(NOW, ALL, null, null, null, 20), A_WHILE_AGO));
    }

    @ParameterizedTest
    @MethodSource("ofNow")
    void nowReadsWhatIsOpenAndLateAndNothingOfYearsBefore(Asked asked) throws SQLException {
        Keyset inTheList = new Keyset(NOW.minus(Duration.ofDays(150)), "D-0198000");
        List<QueryPlan> plans = year.database().plansOf(() -> {
            lists().list(asked.query(), asked.dueBefore(), null, PAGE);
            lists().list(asked.query(), asked.dueBefore(), inTheList, PAGE);
        });

        assertThat(plans)
                .hasSize(6)
                .allSatisfy(
                        plan -> assertThat(plan.excesses(MOST, "dossier_clock")).isEmpty());
    }

    @Test
    void allThatAreLateAreListedPageByPage() {
        OverdueQuery all = ofNow().getFirst().query();
        List<OverdueDossier> seen = new ArrayList<>();
        Page<OverdueDossier> page = lists().list(all, NOW, null, PAGE);
        seen.addAll(page.items());
        while (page.more()) {
            OverdueDossier last = page.items().getLast();
            page = lists().list(all, NOW, new Keyset(last.dueAt(), last.code()), PAGE);
            seen.addAll(page.items());
        }

        assertThat(page.total()).isEqualTo(YearOfClocks.OPEN_AND_LATE);
        assertThat(seen)
                .hasSize(YearOfClocks.OPEN_AND_LATE)
                .extracting(OverdueDossier::code)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    /** Late from 11 to 13 days after the reception, one of each 3,140 seconds: in two days 55, whose moments decide. */
    @Test
    void aMomentInThePastReadsThoseThatWereLateThenAndNotTheTable() throws SQLException {
        List<Page<OverdueDossier>> pages = new ArrayList<>();
        List<QueryPlan> plans = year.database()
                .plansOf(() -> pages.add(
                        lists().list(new OverdueQuery(IN_THE_YEAR, ALL, null, null, null, 0), IN_THE_YEAR, null, 200)));

        assertThat(pages.getFirst().total()).isEqualTo(55);
        assertThat(pages.getFirst().items()).allSatisfy(dossier -> {
            assertThat(dossier.lateFrom()).isBeforeOrEqualTo(IN_THE_YEAR);
            assertThat(dossier.closedAt()).isAfter(IN_THE_YEAR);
        });
        assertThat(plans)
                .allSatisfy(plan -> assertThat(plan.scansAll("dossier_clock")).isFalse());
    }

    /** A new parameter needs a list above, or stands among those that select nothing. */
    @Test
    void everyParameterOfTheListHasItsPlan() {
        Set<String> planned = new TreeSet<>(SHAPING);
        ofNow().forEach(asked -> planned.addAll(asked.parameters()));

        assertThat(planned)
                .containsAll(PublishedReads.of("deadline").parameters("/api/v1/overdue"))
                .hasSizeGreaterThan(SHAPING.size());
    }

    private static PostgresOverdueDossiers lists() {
        return new PostgresOverdueDossiers(year.snapshots());
    }
}
