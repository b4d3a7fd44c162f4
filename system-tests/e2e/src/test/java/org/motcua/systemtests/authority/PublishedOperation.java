package org.motcua.systemtests.authority;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation of a service's OpenAPI document. */
record PublishedOperation(JsonNode document, String method, String path, JsonNode description) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern ROLES = Pattern.compile("(?m)^Roles: ([a-z, ]+?)(, of no unit)?\\.$");
    private static final Pattern SIGNED_IN = Pattern.compile("(?m)^Any signed-in caller\\.$");
    private static final Pattern ANYBODY = Pattern.compile("(?m)^Anybody, without a token\\.$");

    static List<PublishedOperation> of(JsonNode document) {
        List<PublishedOperation> found = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> found.add(new PublishedOperation(
                                document,
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue()))));
        return found;
    }

    /** Method and path, as the table has them. */
    String name() {
        return method + " " + path;
    }

    /** Whom it is for, as the document tells its readers. */
    Set<String> roles() {
        String text = description.path("description").asText();
        Matcher roles = ROLES.matcher(text);
        if (roles.find()) {
            return new TreeSet<>(List.of(roles.group(1).split(", ")));
        }
        if (ANYBODY.matcher(text).find()) {
            return Set.of(Rule.ANYBODY);
        }
        return SIGNED_IN.matcher(text).find() ? Set.of(Rule.SIGNED_IN) : Set.of();
    }

    /** Whether the document says that a caller of a unit may not. */
    boolean isOfNoUnit() {
        Matcher roles = ROLES.matcher(description.path("description").asText());
        return roles.find() && roles.group(2) != null;
    }

    /** The example of its JSON body; missing when it has none. */
    JsonNode exampleBody() {
        String schema = description
                .at("/requestBody/content/application~1json/schema/$ref")
                .asText();
        return document.at(schema.replaceFirst("^#", "") + "/example");
    }
}
