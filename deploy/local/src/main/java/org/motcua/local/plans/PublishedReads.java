package org.motcua.local.plans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** What of a service can be read, by the OpenAPI document that is published of it: what a test of plans must not miss. */
public final class PublishedReads {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode paths;

    private PublishedReads(JsonNode paths) {
        this.paths = paths;
    }

    /** Those of a service, for a test that runs in a module's folder. @param service such as {@code intake} */
    public static PublishedReads of(String service) {
        Path document = Path.of("..", "docs", "openapi", service + ".json");
        try {
            return new PublishedReads(JSON.readTree(document.toFile()).path("paths"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every path that answers a GET. */
    public Set<String> paths() {
        Set<String> read = new TreeSet<>();
        paths.properties().forEach(path -> {
            if (path.getValue().has("get")) {
                read.add(path.getKey());
            }
        });
        return read;
    }

    /** The parameters of a GET's query. */
    public Set<String> parameters(String path) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : paths.path(path).path("get").path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }
}
