package org.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.systemtests.Figures.assertSame;
import static org.motcua.systemtests.Figures.assertSameGroups;
import static org.motcua.systemtests.Figures.entries;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every figure of the sample year, asked for over HTTP and compared with {@link ExpectedYear}. */
public final class MinistryYear {

    private static final String YEAR = "from=2024-01-01&to=2024-12-31";
    private static final Map<String, String> CHANNELS = Map.of("1", "DIRECT", "2", "ONLINE", "3", "POST");

    private final JsonNode expected = ExpectedYear.read();
    private final Api deadline;
    private final Api reporting;

    public MinistryYear(Api deadline, Api reporting) {
        this.deadline = deadline;
        this.reporting = reporting;
    }

    /** All of it; a fault must leave each figure as it was. */
    public void assertExact() {
        assertBreakdown();
        assertBreakdownGroups();
        assertForm06a();
        assertProgress766();
        assertOverdueLists();
        assertLateReceptions();
        assertPrintedDueDates();
    }

    public void assertBreakdown() {
        entries(expected.get("breakdown"))
                .forEach((basis, figures) -> assertSame(
                        "breakdown " + basis,
                        figures,
                        reporting
                                .get("/api/v1/reports/breakdown?" + YEAR + "&basis=" + basis)
                                .get("total")));
    }

    public void assertBreakdownGroups() {
        assertBreakdownBy("unit", entries(expected.get("breakdownByUnit")));
        assertBreakdownBy("field", entries(expected.get("breakdownByField")));
        assertBreakdownBy("month", entries(expected.get("breakdownByMonth")));
        Map<String, JsonNode> channels = new LinkedHashMap<>();
        entries(expected.get("breakdownByChannel")).forEach((code, node) -> channels.put(CHANNELS.get(code), node));
        assertBreakdownBy("channel", channels);
    }

    public void assertForm06a() {
        entries(expected.get("form06a")).forEach((period, wanted) -> assertReport("form-06a", period, wanted));
    }

    /** The period's dates stand with form 06a. */
    public void assertProgress766() {
        entries(expected.get("progress766")).forEach((period, wanted) -> assertReport("progress-766", period, wanted));
    }

    public void assertOverdueLists() {
        entries(expected.get("overdueAt")).forEach(this::assertOverdueList);
    }

    public void assertLateReceptions() {
        assertThat(deadline.get("/api/v1/late-receptions").get("total").asInt())
                .as("late receptions")
                .isEqualTo(expected.get("lateReceptions").asInt());
    }

    public void assertPrintedDueDates() {
        assertThat(deadline.get("/api/v1/printed-due-dates").get("differing").asInt())
                .as("printed due dates that differ")
                .isEqualTo(expected.get("legacyDueDateDiffers").asInt());
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

    private void assertBreakdownBy(String dimension, Map<String, JsonNode> wanted) {
        JsonNode answer = reporting.get("/api/v1/reports/breakdown?" + YEAR + "&groupBy=" + dimension);
        assertSameGroups("breakdown by " + dimension, wanted, answer.get("groups"));
        assertNamed(answer.get("groups"));
    }

    private void assertReport(String report, String period, JsonNode wanted) {
        String dates = query(expected.get("form06a").get(period));
        JsonNode answer = reporting.get("/api/v1/reports/" + report + "?" + dates + "&groupBy=unit");
        assertSame(report + " " + period, wanted.get("total"), answer.get("total"));
        assertSameGroups(report + " " + period, entries(wanted.get("byUnit")), answer.get("groups"));
        answer.path("identities").forEach(holds -> assertThat(holds.asBoolean()).isTrue());
    }

    private void assertOverdueList(String at, JsonNode wanted) {
        List<String> expectedLines = new ArrayList<>();
        wanted.forEach(item -> expectedLines.add(line(item, item.get("due").asText() + "+07:00")));
        List<String> lines = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = deadline.get("/api/v1/overdue?limit=50&at=" + at + ":00%2B07:00" + cursor);
            assertThat(page.get("total").asInt()).as("overdue at %s", at).isEqualTo(wanted.size());
            page.get("items")
                    .forEach(item -> lines.add(line(item, item.get("dueAt").asText())));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : "";
        } while (!cursor.isEmpty());
        assertThat(lines).as("overdue at %s", at).containsExactlyInAnyOrderElementsOf(expectedLines);
    }

    private static String line(JsonNode item, String due) {
        return item.get("code").asText() + " " + item.get("unit").asText() + " " + due + " "
                + item.get("workingDaysLate").asInt();
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
