package org.motcua.local.plans;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How a query was answered.
 *
 * @param sql  the query
 * @param root the uppermost node of its plan, as PostgreSQL tells it in JSON, with what was read
 */
public record QueryPlan(String sql, JsonNode root) {

    /** Whether a table was read from end to end. */
    public boolean scansAll(String table) {
        return nodes(root)
                .anyMatch(node -> node.path("Node Type").asText().equals("Seq Scan")
                        && node.path("Relation Name").asText().equals(table));
    }

    /** Rows that the scans met, also those that were then passed over. */
    public long rowsRead() {
        return nodes(root)
                .filter(node -> node.path("Node Type").asText().matches(".*(Index|Index Only|Seq|Bitmap Heap) Scan"))
                .mapToLong(node -> times(node, "Actual Rows")
                        + times(node, "Rows Removed by Filter")
                        + times(node, "Rows Removed by Index Recheck"))
                .sum();
    }

    /** Rows of the largest sort. */
    public long rowsSorted() {
        return nodes(root)
                .filter(node -> node.path("Node Type").asText().endsWith("Sort"))
                .mapToLong(node -> times(node.path("Plans").path(0), "Actual Rows"))
                .max()
                .orElse(0);
    }

    /**
     * What a page must not do: read one of these tables from end to end, or meet or sort more rows than so many. Empty when
     * it does nothing of it.
     */
    public List<String> excesses(long rows, String... tables) {
        List<String> excesses = new ArrayList<>();
        for (String table : tables) {
            note(excesses, scansAll(table), "reads all of " + table);
        }
        note(excesses, rowsRead() > rows, "reads " + rowsRead() + " rows, more than " + rows);
        note(excesses, rowsSorted() > rows, "sorts " + rowsSorted() + " rows, more than " + rows);
        return excesses;
    }

    private void note(List<String> excesses, boolean found, String excess) {
        if (found) {
            excesses.add(excess + ": " + sql + "\n" + root.toPrettyString());
        }
    }

    private static long times(JsonNode node, String rows) {
        return Math.round(node.path(rows).asDouble() * node.path("Actual Loops").asLong());
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(
                Stream.of(node),
                StreamSupport.stream(node.path("Plans").spliterator(), false).flatMap(QueryPlan::nodes));
    }
}
