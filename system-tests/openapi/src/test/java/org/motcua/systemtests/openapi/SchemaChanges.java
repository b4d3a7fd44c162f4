package org.motcua.systemtests.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** What in a schema would break a client that was made for the old one. */
final class SchemaChanges {

    /** Who writes what the schema describes. */
    enum Written {
        BY_CLIENT,
        BY_SERVICE,
        BY_BOTH
    }

    private final List<String> breaks = new ArrayList<>();
    private final Written written;

    private SchemaChanges(Written written) {
        this.written = written;
    }

    static List<String> breaks(String where, JsonNode before, JsonNode after, Written written) {
        SchemaChanges changes = new SchemaChanges(written);
        changes.compare(where, before, after);
        return changes.breaks;
    }

    private void compare(String where, JsonNode before, JsonNode after) {
        for (String same : List.of("$ref", "type", "format", "allOf", "oneOf", "anyOf")) {
            if (!before.path(same).equals(after.path(same))) {
                breaks.add(where + ": " + same + " changed");
            }
        }
        gone(texts(before.path("enum")), texts(after.path("enum"))).stream()
                .filter(value -> after.has("enum"))
                .forEach(value -> breaks.add(where + ": the value " + value + " is gone"));
        if (!before.has("enum") && after.has("enum")) {
            breaks.add(where + ": not every value is allowed any more");
        }
        compareRequired(where, texts(before.path("required")), texts(after.path("required")));
        before.path("properties").properties().forEach(property -> {
            String place = where + "." + property.getKey();
            JsonNode now = after.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(place + " is gone");
            } else {
                compare(place, property.getValue(), now);
            }
        });
        compareInner(where + "[]", before.path("items"), after.path("items"));
        compareInner(where + "{}", before.path("additionalProperties"), after.path("additionalProperties"));
    }

    private void compareInner(String where, JsonNode before, JsonNode after) {
        if (before.isObject()) {
            compare(where, before, after);
        }
    }

    private void compareRequired(String where, Set<String> before, Set<String> after) {
        if (written != Written.BY_SERVICE) {
            gone(after, before).forEach(name -> breaks.add(where + "." + name + " is required now"));
        }
        if (written != Written.BY_CLIENT) {
            gone(before, after).forEach(name -> breaks.add(where + "." + name + " may be absent now"));
        }
    }

    private static Set<String> gone(Set<String> before, Set<String> after) {
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        return gone;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
        return texts;
    }
}
