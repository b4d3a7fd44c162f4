package org.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Puts the answers of the reports beside the expected figures, key by key. */
public final class Figures {

    private Figures() {}

    /** Each figure that {@code expected} names stands in {@code actual} with the same value; a number's scale is free. */
    public static void assertSame(String what, JsonNode expected, JsonNode actual) {
        Map<String, Object> wanted = new TreeMap<>();
        Map<String, Object> got = new TreeMap<>();
        expected.properties().forEach(figure -> {
            wanted.put(figure.getKey(), value(figure.getValue()));
            got.put(figure.getKey(), value(actual.path(figure.getKey())));
        });
        assertThat(got).as(what).isEqualTo(wanted);
    }

    /** The groups of a report are exactly the expected ones, with the same figures. */
    public static void assertSameGroups(String what, Map<String, JsonNode> expected, JsonNode groups) {
        Map<String, JsonNode> got = byKey(groups);
        assertThat(got.keySet()).as(what + ": groups").containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((key, figures) -> assertSame(what + " of " + key, figures, got.get(key)));
    }

    /** Each figure that {@code total} names is the sum of the groups' figures of that name. */
    public static void assertAddUp(String what, JsonNode total, JsonNode groups) {
        assertThat(groups).as(what + ": groups").isNotEmpty();
        entries(total).forEach((figure, wanted) -> {
            long sum = groups.valueStream()
                    .mapToLong(group -> group.get(figure).asLong())
                    .sum();
            assertThat(sum).as(what + ": sum of " + figure).isEqualTo(wanted.asLong());
        });
    }

    /** The fields of an object node, in order. */
    public static Map<String, JsonNode> entries(JsonNode object) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        object.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private static Map<String, JsonNode> byKey(JsonNode groups) {
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        groups.forEach(group -> byKey.put(group.get("key").asText(), group));
        return byKey;
    }

    private static Object value(JsonNode node) {
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString();
    }
}
