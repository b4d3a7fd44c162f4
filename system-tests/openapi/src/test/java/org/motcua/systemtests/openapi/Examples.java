package org.motcua.systemtests.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether examples are what their schemas say: valid, and without members that the schema does not know. */
final class Examples {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final References references;
    private final Map<JsonNode, Schema> validators = new HashMap<>();

    Examples(JsonNode document) {
        this.document = document;
        this.references = new References(document);
    }

    /** One sentence for each fault. */
    List<String> faults(JsonNode example, JsonNode schema) {
        Schema validator = validators.computeIfAbsent(schema, this::validator);
        Stream<String> invalid = validator
                .validate(
                        example.toString(),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString);
        return Stream.concat(invalid, unknown("", example, schema)).toList();
    }

    private Schema validator(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("allOf").add(schema);
        root.set("components", document.path("components"));
        return SCHEMAS.getSchema(root.toString(), InputFormat.JSON);
    }

    private Stream<String> unknown(String place, JsonNode value, JsonNode reference) {
        JsonNode schema = references.resolved(reference);
        if (value.isArray()) {
            return items(value).flatMap(item -> unknown(place + "[]", item, schema.path("items")));
        }
        if (!value.isObject() || !schema.has("properties")) {
            return Stream.empty();
        }
        return value.properties().stream().flatMap(member -> {
            String name = place + "." + member.getKey();
            JsonNode known = schema.path("properties").path(member.getKey());
            return known.isMissingNode() && !schema.has("additionalProperties")
                    ? Stream.of(name + " is unknown")
                    : unknown(name, member.getValue(), known);
        });
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return array.valueStream();
    }
}
