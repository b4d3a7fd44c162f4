package org.motcua.systemtests.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.motcua.systemtests.openapi.SchemaChanges.Written;

/** What in a document would break a client that was generated from the one before. Additions do not. */
final class Compatibility {

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** One sentence for each break, none when there is none. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        Compatibility compatibility = new Compatibility(before, after);
        compatibility.compareOperations();
        compatibility.compareSchemas();
        return compatibility.breaks;
    }

    private void compareOperations() {
        Map<String, JsonNode> now = Operations.of(after);
        Operations.of(before).forEach((name, operation) -> {
            if (now.containsKey(name)) {
                compareOperation(name, operation, now.get(name));
            } else {
                breaks.add(name + " is gone");
            }
        });
    }

    private void compareOperation(String name, JsonNode old, JsonNode now) {
        if (!old.path("operationId").equals(now.path("operationId"))) {
            breaks.add(name + ": operationId changed");
        }
        compareParameters(name, parameters(old), parameters(now));
        if (old.has("requestBody") || now.has("requestBody")) {
            compareRequestBody(name + " body", old.path("requestBody"), now.path("requestBody"));
        }
        old.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> compareResponse(
                        name + " " + response.getKey(),
                        response.getValue(),
                        now.path("responses").path(response.getKey())));
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        parameter));
        return parameters;
    }

    private void compareParameters(String name, Map<String, JsonNode> old, Map<String, JsonNode> now) {
        old.forEach((key, parameter) -> {
            String where = name + " " + key;
            if (now.containsKey(key)) {
                breaks.addAll(SchemaChanges.breaks(
                        where, parameter.path("schema"), now.get(key).path("schema"), Written.BY_CLIENT));
            } else {
                breaks.add(where + " is gone");
            }
        });
        now.forEach((key, parameter) -> {
            if (isRequired(parameter) && !isRequired(old.get(key))) {
                breaks.add(name + " " + key + " is required now");
            }
        });
    }

    private static boolean isRequired(JsonNode node) {
        return node != null && node.path("required").asBoolean();
    }

    private void compareRequestBody(String where, JsonNode old, JsonNode now) {
        if (isRequired(now) && !isRequired(old)) {
            breaks.add(where + " is required now");
        }
        compareContent(where, old, now, Written.BY_CLIENT);
    }

    private void compareResponse(String where, JsonNode old, JsonNode now) {
        if (now.isMissingNode()) {
            breaks.add(where + " is gone");
        } else {
            compareContent(where, old, now, Written.BY_SERVICE);
        }
    }

    private void compareContent(String where, JsonNode old, JsonNode now, Written written) {
        old.path("content").properties().forEach(content -> {
            JsonNode same = now.path("content").path(content.getKey());
            if (same.isMissingNode()) {
                breaks.add(where + ": " + content.getKey() + " is gone");
            } else {
                breaks.addAll(
                        SchemaChanges.breaks(where, content.getValue().path("schema"), same.path("schema"), written));
            }
        });
    }

    /** Schemas that nothing refers to are nobody's business. */
    private void compareSchemas() {
        Set<String> byClient = new TreeSet<>();
        Set<String> byService = new TreeSet<>();
        References references = new References(before);
        Operations.of(before).values().forEach(operation -> {
            byClient.addAll(references.schemasOf(operation.path("requestBody")));
            byClient.addAll(references.schemasOf(operation.path("parameters")));
            byService.addAll(references.schemasOf(operation.path("responses")));
        });
        before.at("/components/schemas").properties().forEach(schema -> {
            Written written = written(byClient.contains(schema.getKey()), byService.contains(schema.getKey()));
            if (written != null) {
                compareSchema(schema.getKey(), schema.getValue(), written);
            }
        });
    }

    private static Written written(boolean byClient, boolean byService) {
        if (byClient) {
            return byService ? Written.BY_BOTH : Written.BY_CLIENT;
        }
        return byService ? Written.BY_SERVICE : null;
    }

    private void compareSchema(String name, JsonNode old, Written written) {
        JsonNode now = after.at("/components/schemas").path(name);
        if (now.isMissingNode()) {
            breaks.add(name + " is gone");
        } else {
            breaks.addAll(SchemaChanges.breaks(name, old, now, written));
        }
    }
}
