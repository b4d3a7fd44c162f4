package org.motcua.edge.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Examples of bodies, {@code openapi/examples/<schema>.json} on the class path; or, when the answers of several operations
 * share a schema but not an example, {@code openapi/examples/<operationId>.json}.
 */
final class BodyExamples {

    private static final String JSON = "application/json";
    private static final String OK = "200";

    private final ObjectMapper json = new ObjectMapper();

    void addTo(Components components) {
        components.getSchemas().forEach((name, schema) -> of(name).ifPresent(example -> set(schema, example)));
    }

    // A document of version 3.0 has one example of a schema; only later ones have a list.
    @SuppressWarnings("deprecation")
    private static void set(Schema schema, Object example) {
        schema.setExample(example);
    }

    void addTo(Operation operation) {
        of(operation.getOperationId())
                .ifPresent(example -> operation
                        .getResponses()
                        .getAPIResponse(OK)
                        .getContent()
                        .getMediaType(JSON)
                        .setExample(example));
    }

    private Optional<Object> of(String name) {
        String resource = "openapi/examples/%s.json".formatted(name);
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(json.readValue(in, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
