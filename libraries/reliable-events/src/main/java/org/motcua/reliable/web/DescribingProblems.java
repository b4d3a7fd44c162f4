package org.motcua.reliable.web;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes the problems that any operation can answer, in the one shape that all have. What an operation says itself of
 * a status stays. A service asks for it by the property {@code mp.openapi.filter}.
 */
public class DescribingProblems implements OASFilter {

    private static final String SCHEMA = "Problem";
    private static final String MEDIA_TYPE = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(SCHEMA, schema());
        api.getPaths().getPathItems().forEach(DescribingProblems::describe);
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> {
            if (operation.getResponses() == null) {
                operation.setResponses(OASFactory.createAPIResponses());
            }
            problems(path, operation).forEach((status, description) -> {
                if (operation.getResponses().getAPIResponse(status) == null
                        || operation.getResponses().getAPIResponse(status).getContent() == null) {
                    operation.getResponses().addAPIResponse(status, response(description));
                }
            });
        });
    }

    private static Map<String, String> problems(String path, Operation operation) {
        Map<String, String> problems = new TreeMap<>(Map.of(
                "401", "No valid access token",
                "403", "The caller's role does not allow this, or the account has no unit",
                "503", "The service cannot answer at the moment"));
        boolean asked =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        if (asked || operation.getRequestBody() != null) {
            problems.put("400", "A parameter or the body is not as it should be; field names what is wrong");
        }
        if (asked || path.contains("{")) {
            problems.put("404", "There is no such thing, or it is outside what the caller may see");
        }
        return problems;
    }

    private static APIResponse response(String description) {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(MEDIA_TYPE, OASFactory.createMediaType().schema(reference)));
    }

    private static Schema schema() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What went wrong, in the caller's language (RFC 9457)")
                .addProperty("type", text("urn:motcua:problem: and the code"))
                .addProperty("title", text("What kind of problem it is"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What is wrong and what would be right; never what was sent"))
                .addProperty("code", text("The kind of problem, for programs"))
                .addProperty("field", text("The parameter or member at fault; absent when none is"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
