package org.motcua.systemtests.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Follows the references of a document. */
final class References {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document;

    References(JsonNode document) {
        this.document = document;
    }

    /** The node itself, or what it refers to, by itself or with a description of its own. */
    JsonNode resolved(JsonNode node) {
        if (node.path("allOf").size() == 1) {
            return resolved(node.get("allOf").get(0));
        }
        return node.has("$ref") ? resolved(document.at(node.get("$ref").asText().substring(1))) : node;
    }

    /** The names of all schemas that a node refers to, also by way of others. */
    Set<String> schemasOf(JsonNode node) {
        Set<String> names = new TreeSet<>();
        collect(node, names);
        return names;
    }

    private void collect(JsonNode node, Set<String> names) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(SCHEMAS)) {
            if (names.add(reference.substring(SCHEMAS.length()))) {
                collect(resolved(node), names);
            }
        } else if (!reference.isEmpty()) {
            collect(resolved(node), names);
        }
        node.forEach(child -> collect(child, names));
    }
}
