package org.motcua.cataloguecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.contract.Topics;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.IncomingRecord;

/** The copy of the unit tree, from the records on the topic to the answer for a day. */
class UnitTreeIT {

    private static final LocalDate BEFORE = LocalDate.parse("2025-06-30");
    private static final LocalDate AFTER = LocalDate.parse("2025-07-01");
    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant AFTER_FIRST = FIRST.plusSeconds(60);

    private EventStack stack;
    private UnitTree tree;

    @BeforeEach
    void threeDepartments() throws SQLException {
        stack = EventStack.fresh();
        tree = on("2025-07-01T01:00:00Z");
        apply(
                FIRST,
                unit("A", ""),
                unit("A.1", "'parent':'A'"),
                unit("A.1.1", "'parent':'A.1'"),
                unit("B", ""),
                unit("B.1", "'parent':'B'"));
    }

    @AfterEach
    void close() {
        stack.close();
    }

    @Test
    void aUnitAloneIsItsOwnSubtreeAndAnUnknownOneHasNone() {
        assertThat(tree.subtree("A")).containsExactlyInAnyOrder("A", "A.1", "A.1.1");
        assertThat(tree.subtree("A.1.1")).containsExactly("A.1.1");
        assertThat(tree.subtree("X")).isEmpty();
        assertThat(tree.knows("X")).isFalse();
        assertThat(tree.knows("B.1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "A\0", "A\u0007", "A.1\n"})
    void noUnitHasAControlCharacter(String code) {
        assertThat(tree.knows(code)).isFalse();
        assertThat(tree.subtree(code)).isEmpty();
    }

    @Test
    void afterItsLastDayAUnitIsBelowItsSuccessorWithAllThatIsBelowIt() throws SQLException {
        apply(AFTER_FIRST, unit("A.1", "'parent':'A','validTo':'2025-06-30','successor':'B.1'"));

        assertThat(tree.subtreeOn("B", BEFORE)).containsExactlyInAnyOrder("B", "B.1");
        assertThat(tree.subtreeOn("A", BEFORE)).containsExactlyInAnyOrder("A", "A.1", "A.1.1");
        assertThat(tree.subtreeOn("B", AFTER)).containsExactlyInAnyOrder("B", "B.1", "A.1", "A.1.1");
        assertThat(tree.subtreeOn("A", AFTER)).containsExactly("A");
        assertThat(tree.subtree("B")).hasSize(4);
    }

    @Test
    void successorsOfSuccessorsTakeOverOneAfterTheOther() throws SQLException {
        apply(
                AFTER_FIRST,
                unit("A.1", "'parent':'A','validTo':'2025-06-30','successor':'B'"),
                unit("B", "'validTo':'2025-12-31','successor':'C'"),
                unit("C", "'validFrom':'2026-01-01'"));

        assertThat(tree.subtreeOn("C", LocalDate.parse("2026-01-01")))
                .containsExactlyInAnyOrder("C", "B", "B.1", "A.1", "A.1.1");
        assertThat(tree.subtreeOn("C", LocalDate.parse("2025-12-31"))).containsExactly("C");
    }

    @Test
    void aUnitThatEndedWithoutASuccessorStaysWhereItWas() throws SQLException {
        apply(AFTER_FIRST, unit("A.1", "'parent':'A','validTo':'2025-06-30'"));

        assertThat(tree.subtreeOn("A", AFTER)).containsExactlyInAnyOrder("A", "A.1", "A.1.1");
    }

    @Test
    void aUnitThatMovedIsWhereItWasOnEachDay() throws SQLException {
        apply(
                AFTER_FIRST,
                unit(
                        "A.1",
                        "'parent':'B','placements':[{'parent':'A'},{'validFrom':'2025-03-01'},"
                                + "{'validFrom':'2025-07-01','parent':'B'}]"));

        assertThat(tree.subtreeOn("A", LocalDate.parse("2025-02-28"))).contains("A.1", "A.1.1");
        assertThat(tree.subtreeOn("A", LocalDate.parse("2025-03-01"))).containsExactly("A");
        assertThat(tree.subtreeOn("B", BEFORE)).containsExactlyInAnyOrder("B", "B.1");
        assertThat(tree.subtreeOn("B", AFTER)).contains("A.1", "A.1.1");
    }

    @Test
    void todayIsTheLocalDay() throws SQLException {
        apply(AFTER_FIRST, unit("A.1", "'parent':'A','validTo':'2025-06-30','successor':'B.1'"));

        assertThat(on("2025-06-30T16:59:59Z").subtree("B")).doesNotContain("A.1");
        assertThat(on("2025-06-30T17:00:00Z").subtree("B")).contains("A.1");
    }

    @Test
    void anOlderRecordChangesNothing() throws SQLException {
        apply(AFTER_FIRST, unit("A.1", "'parent':'A','validTo':'2025-06-30','successor':'B.1'"));

        apply(FIRST, unit("A.1", "'parent':'A'"));

        assertThat(tree.subtreeOn("B", AFTER)).contains("A.1");
    }

    private UnitTree on(String now) {
        return new PostgresUnitTree(stack.transactions(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static String unit(String code, String more) {
        String members = "{'type':'Unit','code':'" + code + "','name':'Unit " + code + "'"
                + (more.isEmpty() ? "" : "," + more) + "}";
        return members.replace('\'', '"');
    }

    private void apply(Instant time, String... entries) throws SQLException {
        List<IncomingRecord> records = new ArrayList<>();
        Arrays.stream(entries)
                .forEach(entry -> records.add(new IncomingRecord(
                        Topics.INTAKE_CATALOGUE,
                        0,
                        records.size(),
                        "unit",
                        entry.getBytes(StandardCharsets.UTF_8),
                        time,
                        Map.of("ce_time", time.toString()))));
        var refusals =
                stack.transactions().run(connection -> new CatalogueCopy().apply(connection, List.copyOf(records)));
        assertThat(refusals).isEmpty();
    }
}
