package org.motcua.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.motcua.systemtests.Api;

/**
 * What is recorded of dossiers, without codes, authors and record times.
 *
 * @param facts  events by line
 * @param clocks due-date versions and classes by line
 */
record Picture(Map<String, List<String>> facts, Map<String, JsonNode> clocks) {

    private static final int READERS = 8;

    /** @param codes the code of each line's dossier */
    static Picture of(Map<String, String> codes, Api intake, Api deadline) {
        Map<String, List<String>> facts = new ConcurrentSkipListMap<>();
        Map<String, JsonNode> clocks = new ConcurrentSkipListMap<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            codes.forEach((line, code) -> readers.execute(() -> {
                facts.put(line, facts(intake.get("/api/v1/dossiers/" + code + "/history")));
                clocks.put(line, plain(deadline.get("/api/v1/dossiers/" + code + "/clock")));
            }));
        }
        assertThat(facts).hasSameSizeAs(codes);
        assertThat(clocks).hasSameSizeAs(codes);
        return new Picture(facts, clocks);
    }

    private static List<String> facts(JsonNode history) {
        List<String> facts = new ArrayList<>();
        for (JsonNode event : history.get("events")) {
            JsonNode fact = event.get("fact");
            if (!fact.get("type").asText().equals("ProcessingStarted")) {
                facts.add(event.get("occurredAt").asText() + " " + fact);
            }
        }
        return facts;
    }

    /** Whether processing was started is nothing that an import knows. */
    static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("code", "recordedAt", "sequence", "lastNewsAt", "clock"));
            if (object.path("status").asText().equals("IN_PROCESS")) {
                object.put("status", "RECEIVED");
            }
        }
        node.forEach(Picture::plain);
        return node;
    }
}
