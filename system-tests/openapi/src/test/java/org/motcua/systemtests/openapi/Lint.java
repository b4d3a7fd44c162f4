package org.motcua.systemtests.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a document lacks that the users of a client, or its generator, need. */
final class Lint {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final List<String> ALWAYS_POSSIBLE = List.of("401", "403", "500", "503", "default");
    private static final String ANYBODY = "Anybody, without a token.";

    private final References references;
    private final Examples examples;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> operationIds = new HashSet<>();

    private Lint(JsonNode document) {
        this.references = new References(document);
        this.examples = new Examples(document);
    }

    /** One sentence for each fault, none when there is none. */
    static List<String> faults(JsonNode document) {
        Lint lint = new Lint(document);
        Operations.of(document).forEach(lint::checkOperation);
        document.at("/components/schemas").properties().forEach(it -> lint.checkSchema(it.getKey(), it.getValue()));
        lint.checkProblems(document);
        lint.need(
                "http"
                        .equals(document.at("/components/securitySchemes/token/type")
                                .asText()),
                "token",
                "no scheme");
        return lint.faults;
    }

    private void need(boolean held, String where, String fault) {
        if (!held) {
            faults.add(where + ": " + fault);
        }
    }

    private void checkSchema(String name, JsonNode schema) {
        need(!name.matches(".*\\d"), name, "is a name that changes with the order of the code");
        needDescription(schema, name);
        schema.path("properties")
                .properties()
                .forEach(member -> needDescription(member.getValue(), name + "." + member.getKey()));
    }

    private void needDescription(JsonNode described, String where) {
        need(!references.resolved(described).path("description").asText().isBlank(), where, "no description");
    }

    /** Every code there is must be an example of some answer. */
    private void checkProblems(JsonNode document) {
        Set<String> codes = new TreeSet<>();
        document.at("/components/schemas/Problem/properties/code/enum").forEach(code -> codes.add(code.asText()));
        need(!codes.isEmpty(), "Problem", "no codes");
        document.at("/components/responses")
                .forEach(response -> response.path("content")
                        .path(PROBLEM)
                        .path("examples")
                        .fieldNames()
                        .forEachRemaining(codes::remove));
        codes.forEach(code -> need(false, code, "no response has it as an example"));
    }

    private void checkOperation(String name, JsonNode operation) {
        String id = operation.path("operationId").asText();
        need(id.matches("[a-z][A-Za-z0-9]*"), name, "no usable operationId");
        need(operationIds.add(id), name, "operationId is used twice");
        need(!operation.path("summary").asText().isBlank(), name, "no summary");
        need(!operation.path("tags").isEmpty(), name, "no tag");
        operation
                .path("parameters")
                .forEach(it -> checkParameter(name + " " + it.path("name").asText(), it));
        checkCallers(name, operation);
        checkBodies(name + " body", operation.path("requestBody"));
        checkResponses(name, operation.path("responses"));
    }

    private void checkParameter(String where, JsonNode parameter) {
        needDescription(parameter, where);
        need(!parameter.path("schema").isEmpty(), where, "no schema");
    }

    private void checkCallers(String name, JsonNode operation) {
        String description = operation.path("description").asText();
        boolean open = description.endsWith(ANYBODY);
        need(open || operation.at("/security/0/token").isArray(), name, "no security requirement");
        need(open || description.matches("(?s).*(Roles: |Any signed-in ).*"), name, "does not say who may");
        ALWAYS_POSSIBLE.stream()
                .filter(status -> !open || !status.startsWith("4"))
                .forEach(status -> need(operation.path("responses").has(status), name, "no response " + status));
    }

    private void checkResponses(String name, JsonNode responses) {
        need(
                responses.properties().stream()
                        .anyMatch(response -> response.getKey().startsWith("2")),
                name,
                "no response when all is well");
        responses.properties().forEach(response -> {
            String where = name + " " + response.getKey();
            JsonNode resolved = references.resolved(response.getValue());
            needDescription(resolved, where);
            if (!response.getKey().startsWith("2")) {
                need(resolved.path("content").has(PROBLEM), where, "no " + PROBLEM);
            }
            checkBodies(where, resolved);
        });
    }

    private void checkBodies(String where, JsonNode body) {
        body.path("content").properties().forEach(content -> {
            JsonNode schema = content.getValue().path("schema");
            need(!schema.isEmpty(), where, "no schema");
            if (content.getKey().equals(JSON)) {
                need(!"binary".equals(schema.path("format").asText()), where, "no schema");
                checkExample(where, content.getValue());
            } else if (content.getKey().equals(PROBLEM)) {
                content.getValue().path("examples").forEach(it -> checkExample(where, it.path("value"), schema));
            }
        });
    }

    private void checkExample(String where, JsonNode content) {
        JsonNode reference = content.path("schema");
        JsonNode schema = references.resolved(reference);
        if (content.has("example")) {
            checkExample(where, content.get("example"), reference);
        } else if (schema.has("example")) {
            checkExample(where, schema.get("example"), reference);
        } else if (schema.has("items")) {
            checkExample(where, listOf(schema.get("items")));
        } else {
            need(false, where, "no example");
        }
    }

    /** The example of a list is that of its items. */
    private static JsonNode listOf(JsonNode items) {
        return JsonNodeFactory.instance.objectNode().set("schema", items);
    }

    private void checkExample(String where, JsonNode example, JsonNode schema) {
        examples.faults(example, schema).forEach(fault -> need(false, where + " example", fault));
    }
}
