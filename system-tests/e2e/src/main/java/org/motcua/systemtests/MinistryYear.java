package org.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.systemtests.Figures.assertAddUp;
import static org.motcua.systemtests.Figures.assertSame;
import static org.motcua.systemtests.Figures.assertSameGroups;
import static org.motcua.systemtests.Figures.entries;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every figure of a {@link SampleYear}, asked for over HTTP and compared with the expected one. */
public final class MinistryYear {

    private static final String YEAR = "from=2024-01-01&to=2024-12-31";
    private static final Map<String, String> CHANNELS = Map.of("1", "DIRECT", "2", "ONLINE", "3", "POST");

    private final SampleYear sample;
    private final JsonNode expected;
    private final Api deadline;
    private final Api reporting;

    MinistryYear(SampleYear sample, Api deadline, Api reporting) {
        this.sample = sample;
        this.expected = sample.expected();
        this.deadline = deadline;
        this.reporting = reporting;
    }

    /** All of it; a fault must leave each figure as it was. */
    public void assertExact() {
        assertBreakdown();
        assertBreakdownGroups();
        assertForm06a();
        assertQuartersChain();
        assertProgress766();
        assertOverdueLists();
        assertLateReceptions();
        assertPrintedDueDates();
    }

    /** The year's breakdown on both bases. */
    public void assertBreakdown() {
        entries(expected.get("breakdown"))
                .forEach((basis, figures) -> assertSame(
                        "breakdown " + basis, figures, breakdown(basis, "").get("total")));
    }

    /** The breakdown by unit, field, channel and month; and that every grouping adds up on both bases. */
    public void assertBreakdownGroups() {
        assertBreakdownBy("unit", entries(expected.get("breakdownByUnit")));
        assertBreakdownBy("field", entries(expected.get("breakdownByField")));
        assertBreakdownBy("month", entries(expected.get("breakdownByMonth")));
        Map<String, JsonNode> channels = new LinkedHashMap<>();
        entries(expected.get("breakdownByChannel")).forEach((code, node) -> channels.put(CHANNELS.get(code), node));
        assertBreakdownBy("channel", channels);
        entries(expected.get("breakdown")).forEach(this::assertGroupingsAddUp);
    }

    /** Form 06a of six periods, in total and by unit. */
    public void assertForm06a() {
        entries(expected.get("form06a")).forEach((period, wanted) -> {
            JsonNode answer = assertReport("form-06a", period, wanted);
            assertThat(answer.get("from")).isEqualTo(wanted.get("from"));
            assertThat(answer.get("to")).isEqualTo(wanted.get("to"));
            assertThat(answer.get("identities")).isNotEmpty();
            entries(answer.get("identities"))
                    .forEach((identity, holds) ->
                            assertThat(holds.asBoolean()).as(identity).isTrue());
        });
    }

    /** Progress of six periods, in total and by unit; the periods' dates stand with form 06a. */
    public void assertProgress766() {
        entries(expected.get("progress766")).forEach((period, wanted) -> assertReport("progress-766", period, wanted));
    }

    /** The lists of overdue dossiers: codes, units, due dates and working days late. */
    public void assertOverdueLists() {
        entries(expected.get("overdueAt")).forEach(this::assertOverdueList);
    }

    /** How many receptions were late, and that the list names as many dossiers. */
    public void assertLateReceptions() {
        int wanted = expected.get("lateReceptions").asInt();
        JsonNode answer = deadline.get("/api/v1/late-receptions?limit=1");
        assertThat(answer.get("total").asInt()).as("late receptions").isEqualTo(wanted);
        assertThat(codes(deadline.all("/api/v1/late-receptions?limit=500"))).hasSize(wanted);
    }

    /** How many printed due dates were compared and differ, and that the list names each of these with both dates. */
    public void assertPrintedDueDates() {
        int wanted = expected.get("legacyDueDateDiffers").asInt();
        JsonNode answer = deadline.get("/api/v1/printed-due-dates?limit=1");
        assertThat(answer.get("compared").asInt()).as("printed due dates").isEqualTo(sample.printedDueDates());
        assertThat(answer.get("differing").asInt())
                .as("printed due dates that differ")
                .isEqualTo(wanted);
        List<JsonNode> items = deadline.all("/api/v1/printed-due-dates?limit=500");
        assertThat(codes(items)).hasSize(wanted);
        assertThat(items).noneMatch(item -> item.get("printed").equals(item.get("computed")));
    }

    /** What is pending at the end of a quarter is carried over into the next. */
    public void assertQuartersChain() {
        for (int quarter = 1; quarter < 4; quarter++) {
            JsonNode before = form06a(quarter).get("total");
            JsonNode after = form06a(quarter + 1).get("total");
            assertThat(after.get("carriedOver").asInt())
                    .as("carried over into quarter %d", quarter + 1)
                    .isEqualTo(before.get("pending").asInt());
        }
    }

    private JsonNode form06a(int quarter) {
        JsonNode period = expected.get("form06a").get("2024-Q" + quarter);
        return reporting.get("/api/v1/reports/form-06a?" + query(period));
    }

    private JsonNode breakdown(String basis, String groupBy) {
        return reporting.get("/api/v1/reports/breakdown?" + YEAR + "&basis=" + basis + groupBy);
    }

    private void assertBreakdownBy(String dimension, Map<String, JsonNode> wanted) {
        JsonNode answer = breakdown("STATUTORY", "&groupBy=" + dimension);
        assertSameGroups("breakdown by " + dimension, wanted, answer.get("groups"));
        assertNamed(answer.get("groups"));
    }

    private void assertGroupingsAddUp(String basis, JsonNode total) {
        for (String dimension : List.of("unit", "field", "procedure", "channel", "month")) {
            JsonNode groups = breakdown(basis, "&groupBy=" + dimension).get("groups");
            assertAddUp("breakdown " + basis + " by " + dimension, total, groups);
        }
    }

    private JsonNode assertReport(String report, String period, JsonNode wanted) {
        String dates = query(expected.get("form06a").get(period));
        JsonNode answer = reporting.get("/api/v1/reports/" + report + "?" + dates + "&groupBy=unit");
        assertSame(report + " " + period, wanted.get("total"), answer.get("total"));
        assertSameGroups(report + " " + period, entries(wanted.get("byUnit")), answer.get("groups"));
        return answer;
    }

    private void assertOverdueList(String at, JsonNode wanted) {
        List<String> expectedLines = new ArrayList<>();
        wanted.forEach(item -> expectedLines.add(line(item, item.get("due").asText() + "+07:00")));
        String path = "/api/v1/overdue?limit=50&at=" + at + ":00%2B07:00";
        List<String> lines = deadline.all(path).stream()
                .map(item -> line(item, item.get("dueAt").asText()))
                .toList();
        assertThat(deadline.get(path).get("total").asInt())
                .as("overdue at %s", at)
                .isEqualTo(wanted.size());
        assertThat(lines).as("overdue at %s", at).containsExactlyInAnyOrderElementsOf(expectedLines);
    }

    private static String line(JsonNode item, String due) {
        return item.get("code").asText() + " " + item.get("unit").asText() + " " + due + " "
                + item.get("workingDaysLate").asInt();
    }

    private static Set<String> codes(List<JsonNode> items) {
        Set<String> codes = new HashSet<>();
        items.forEach(item -> codes.add(item.get("code").asText()));
        return codes;
    }

    private static void assertNamed(JsonNode groups) {
        groups.forEach(group -> assertThat(group.path("name").asText())
                .as("name of %s", group.path("key"))
                .isNotBlank());
    }

    private static String query(JsonNode period) {
        return "from=" + period.get("from").asText() + "&to=" + period.get("to").asText();
    }
}
