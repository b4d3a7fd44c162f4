package org.motcua.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a schema breaks for those who hold to an older one. Records stay on the topics for ever, so the old ones must
 * still be right by the new schema, and what an old consumer relies on must still be there.
 */
final class Compatibility {

    private static final Set<String> TEXTS = Set.of("description", "title", "$id", "$schema", "$defs", "$ref");
    private static final Set<String> COMPARED = Set.of("properties", "required", "items", "enum", "oneOf");

    private final SchemaReader before;
    private final SchemaReader after;
    private final Set<String> seen = new HashSet<>();
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(SchemaReader before, SchemaReader after) {
        this.before = before;
        this.after = after;
    }

    /** The breaking changes, each with its place; empty when there is none. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        Compatibility comparison = new Compatibility(new SchemaReader(before), new SchemaReader(after));
        comparison.compare("", before, after);
        return comparison.breaks;
    }

    private void compare(String place, JsonNode oldNode, JsonNode newNode) {
        String visit = SchemaReader.name(oldNode) + "→" + SchemaReader.name(newNode);
        if (oldNode.has("$ref") && !seen.add(visit)) {
            return;
        }
        JsonNode old = before.resolved(oldNode);
        JsonNode now = after.resolved(newNode);
        compareRules(place, old, now);
        compareProperties(place, old, now);
        compareChoices(place, old, now);
        if (old.has("items") && now.has("items")) {
            compare(place + "[]", old.get("items"), now.get("items"));
        }
    }

    /** Whatever else a schema says of a value is part of its type. */
    private void compareRules(String place, JsonNode old, JsonNode now) {
        Set<String> keywords = new HashSet<>();
        old.fieldNames().forEachRemaining(keywords::add);
        now.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(TEXTS);
        for (String keyword : keywords) {
            boolean same = COMPARED.contains(keyword)
                    ? old.has(keyword) == now.has(keyword)
                    : old.path(keyword).equals(now.path(keyword));
            if (!same) {
                breaks.add(place + ": " + keyword + " changed");
            }
        }
    }

    private void compareProperties(String place, JsonNode old, JsonNode now) {
        JsonNode fields = now.path("properties");
        old.path("properties").properties().forEach(field -> {
            String at = place + "/" + field.getKey();
            if (fields.has(field.getKey())) {
                compare(at, field.getValue(), fields.get(field.getKey()));
            } else {
                breaks.add(at + ": removed");
            }
        });
        Set<String> required = texts(old.path("required"));
        Set<String> requiredNow = texts(now.path("required"));
        required.stream()
                .filter(field -> fields.has(field) && !requiredNow.contains(field))
                .forEach(field -> breaks.add(place + "/" + field + ": not required any more"));
        requiredNow.stream()
                .filter(field -> !required.contains(field))
                .forEach(field -> breaks.add(place + "/" + field + ": newly required"));
    }

    private void compareChoices(String place, JsonNode old, JsonNode now) {
        Set<String> constants = texts(now.path("enum"));
        texts(old.path("enum")).stream()
                .filter(constant -> !constants.contains(constant))
                .forEach(constant -> breaks.add(place + ": " + constant + " removed"));
        for (JsonNode choice : old.path("oneOf")) {
            String name = SchemaReader.name(choice);
            if (named(now.path("oneOf"), name)) {
                compare(place + "<" + name + ">", choice, choice);
            } else {
                breaks.add(place + ": " + name + " removed");
            }
        }
    }

    private static boolean named(JsonNode choices, String name) {
        for (JsonNode choice : choices) {
            if (SchemaReader.name(choice).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
