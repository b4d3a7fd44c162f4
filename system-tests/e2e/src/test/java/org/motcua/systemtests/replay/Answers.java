package org.motcua.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.SampleYear;

/**
 * What is answered of all dossiers together.
 *
 * @param figures totals and groups by question
 * @param lists   items by question, without codes
 */
record Answers(Map<String, JsonNode> figures, Map<String, List<String>> lists) {

    /** These say the same of a set of dossiers as of two alike. */
    private static final Set<String> SHARES = Set.of("ratio", "score");

    static Answers of(Api deadline, Api reporting) {
        Map<String, JsonNode> figures = new TreeMap<>();
        reports().forEach(question -> figures.put(question, figures(reporting.get(question))));
        Map<String, List<String>> lists = new TreeMap<>();
        listQuestions().forEach(question -> lists.put(question, items(deadline, question)));
        return new Answers(figures, lists);
    }

    /** What must be answered when there is a second dossier like each of the first. */
    Answers twice() {
        Map<String, JsonNode> twofold = new TreeMap<>();
        figures.forEach((question, answer) -> twofold.put(question, twice("", answer)));
        Map<String, List<String>> longer = new TreeMap<>();
        lists.forEach((question, items) -> longer.put(
                question, items.stream().flatMap(item -> Stream.of(item, item)).toList()));
        return new Answers(twofold, longer);
    }

    private static JsonNode twice(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode twofold = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> twofold.set(entry.getKey(), twice(entry.getKey(), entry.getValue())));
            return twofold;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode twofold = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> twofold.add(twice(name, item)));
            return twofold;
        }
        return node.isNumber() && !SHARES.contains(name) ? IntNode.valueOf(2 * node.intValue()) : node;
    }

    private static JsonNode figures(JsonNode report) {
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.set("total", report.get("total"));
        figures.set("groups", report.get("groups"));
        return figures;
    }

    private static Stream<String> reports() {
        String year = "from=2024-01-01&to=2024-12-31";
        Stream<String> breakdowns = Stream.of("STATUTORY", "RESCHEDULED")
                .flatMap(basis -> Stream.of("unit", "field", "procedure", "channel", "month")
                        .map(group -> "/api/v1/reports/breakdown?" + year + "&basis=" + basis + "&groupBy=" + group));
        return Stream.concat(breakdowns, periods().flatMap(Answers::ofPeriod));
    }

    private static Stream<String> periods() {
        return SampleYear.whole()
                .expected()
                .get("form06a")
                .valueStream()
                .map(period -> "from=" + period.get("from").asText() + "&to="
                        + period.get("to").asText());
    }

    private static Stream<String> ofPeriod(String period) {
        return Stream.of("form-06a", "progress-766")
                .map(report -> "/api/v1/reports/" + report + "?" + period + "&groupBy=unit");
    }

    private static List<String> listQuestions() {
        List<String> lists = new ArrayList<>(List.of("/api/v1/late-receptions?limit=500"));
        SampleYear.whole()
                .expected()
                .get("overdueAt")
                .fieldNames()
                .forEachRemaining(moment -> lists.add("/api/v1/overdue?limit=500&at=" + moment + ":00%2B07:00"));
        return lists;
    }

    /** In an order of their own, since codes differ. */
    private static List<String> items(Api deadline, String question) {
        List<String> items = deadline.all(question).stream()
                .map(item -> Picture.plain(item).toString())
                .sorted()
                .toList();
        assertThat(items).hasSize(deadline.get(question).get("total").asInt());
        return items;
    }
}
