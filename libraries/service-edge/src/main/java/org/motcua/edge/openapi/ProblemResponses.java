package org.motcua.edge.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that operations answer, {@code application/problem+json} (RFC 9457). */
final class ProblemResponses {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String SCHEMA = "Problem";
    private static final String REFERENCE = "#/components/schemas/" + SCHEMA;
    private static final String OTHER = "default";

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "A parameter or the body is not as it should be; field names it"),
            Map.entry("401", "No token, or one that is not valid"),
            Map.entry("403", "The token's role or unit does not allow it"),
            Map.entry("404", "Not there, or outside what the caller may see"),
            Map.entry("406", "No such representation"),
            Map.entry("409", "What is recorded does not allow it now"),
            Map.entry("412", "Somebody acted since; version tells the current one"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "The body is of another media type or encoding"),
            Map.entry("422", "What was sent can be read, but does not fit what is recorded; field names it"),
            Map.entry("428", "The header If-Match is missing"),
            Map.entry("429", "Too many at once or within a while; Retry-After tells when to ask again, if it is there"),
            Map.entry("500", "An error of the service"),
            Map.entry("503", "The service cannot answer at the moment; Retry-After tells when to ask again"),
            Map.entry(OTHER, "Any other problem, such as a method that the address does not have")));

    private final ProblemKinds kinds = new ProblemKinds();

    void describeIn(Components components) {
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(components::removeSchema);
        Schema known = components.getSchemas().get(SCHEMA);
        components.addSchema(SCHEMA, completed(known == null ? createSchema() : known));
        MEANINGS.keySet().stream()
                .filter(status -> !kinds.codes(status).isEmpty())
                .forEach(status -> components.addResponse(name(status), response(status)));
    }

    private static String name(String status) {
        return SCHEMA + (status.equals(OTHER) ? "Other" : status);
    }

    private APIResponse response(String status) {
        MediaType content = createMediaType().schema(createSchema().ref(REFERENCE));
        kinds.codes(status)
                .forEach(code -> content.addExample(code, createExample().value(kinds.example(code, status))));
        return createAPIResponse()
                .description(MEANINGS.get(status))
                .content(createContent().addMediaType(MEDIA_TYPE, content));
    }

    /** What a service says of its problems besides stays. */
    private Schema completed(Schema problem) {
        return problem.type(List.of(SchemaType.OBJECT))
                .description("Why a request was not answered as asked (RFC 9457), in Vietnamese unless Accept-Language"
                        + " prefers English")
                .required(List.of("type", "title", "status", "code"))
                .addProperty("type", text("urn:motcua:problem: and the code").format("uri"))
                .addProperty("title", text("What went wrong, for people"))
                .addProperty(
                        "status",
                        createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int32")
                                .description("The status of the answer"))
                .addProperty("detail", text("What would be right, for people; never a value of the request"))
                .addProperty("code", text("What went wrong, for programs").enumeration(kinds.codes()))
                .addProperty("field", text("The parameter, header or member of the body at fault, by its path"))
                .addProperty("instance", text("The request").format("uri-reference"));
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }

    /** What the operation says itself of a status holds. */
    void addTo(Operation operation, String path, boolean open) {
        if (operation.getResponses() == null) {
            operation.setResponses(createAPIResponses());
        }
        for (String status : statuses(operation, path, open)) {
            APIResponse own = operation.getResponses().getAPIResponse(status);
            if (own == null || own.getContent() == null && own.getRef() == null) {
                APIResponse shared = createAPIResponse().ref("#/components/responses/" + name(status));
                operation.getResponses().addAPIResponse(status, shared);
            }
        }
    }

    private static Set<String> statuses(Operation operation, String path, boolean open) {
        Set<String> statuses = new TreeSet<>(Set.of("406", "500", "503", OTHER));
        boolean hasBody = operation.getRequestBody() != null;
        boolean hasParameters =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        if (!open) {
            statuses.addAll(Set.of("401", "403"));
        }
        if (hasBody || hasParameters) {
            statuses.add("400");
        }
        if (path.contains("{") || hasParameters) {
            statuses.add("404");
        }
        if (hasBody) {
            statuses.addAll(Set.of("413", "415"));
        }
        return statuses;
    }
}
