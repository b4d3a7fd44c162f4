package org.motcua.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Walks a schema of this contract, which refers only to its own {@code $defs}. */
final class SchemaReader {

    private static final String DEFS = "#/$defs/";

    private final JsonNode schema;

    SchemaReader(JsonNode schema) {
        this.schema = schema;
    }

    /** What the node says, its reference followed. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? schema.at("/$defs/" + name(node)) : node;
    }

    /** The definition that the node refers to, empty when it refers to none. */
    static String name(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.startsWith(DEFS) ? ref.substring(DEFS.length()) : "";
    }

    /** The objects of the schema, by the name of their definition; the record itself by its title. */
    Map<String, JsonNode> objects() {
        Map<String, JsonNode> objects = new TreeMap<>();
        if (schema.has("properties")) {
            objects.put(schema.get("title").asText(), schema);
        }
        schema.get("$defs").properties().forEach(def -> {
            if (def.getValue().has("properties")) {
                objects.put(def.getKey(), def.getValue());
            }
        });
        return objects;
    }

    /** The item of a list, the node itself when it is none. */
    static JsonNode item(JsonNode node) {
        return node.has("items") ? node.get("items") : node;
    }
}
