package org.motcua.intake.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes once what every operation may answer instead of what was asked for, and what acts need besides. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemsInOpenApi implements OASFilter {

    private static final String IF_MATCH = "If-Match";
    private static final String PROBLEM = "Problem";

    private record Answer(String status, String name, String description, String code) {}

    private static final List<Answer> OF_ALL = List.of(
            new Answer("400", "BadRequest", "The request cannot be read; names the field at fault.", "required"),
            new Answer("401", "Unauthorized", "No valid token.", "unauthorized"),
            new Answer("403", "Forbidden", "The caller's role does not allow this.", "forbidden"),
            new Answer("404", "NotFound", "Unknown, or outside what the caller may see.", "not-found"));
    private static final List<Answer> OF_ACTS = List.of(
            new Answer("409", "NotAllowed", "Not allowed now; allowed tells what is.", "not-allowed-now"),
            new Answer(
                    "412", "OutOfDate", "Somebody acted since; version tells the current one.", "version-out-of-date"),
            new Answer("422", "Unfit", "What was sent does not fit the dossier; names the field.", "act-before-last"),
            new Answer("428", "VersionRequired", "The header If-Match is missing.", "version-required"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        OF_ALL.forEach(answer -> api.getComponents().addResponse(answer.name(), response(answer)));
        OF_ACTS.forEach(answer -> api.getComponents().addResponse(answer.name(), response(answer)));
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ProblemsInOpenApi::describe));
    }

    private static void describe(Operation operation) {
        OF_ALL.forEach(answer -> add(operation, answer));
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .filter(parameter -> IF_MATCH.equalsIgnoreCase(parameter.getName()))
                .findFirst()
                .ifPresent(ifMatch -> describeAct(operation, ifMatch));
    }

    private static void describeAct(Operation operation, Parameter ifMatch) {
        ifMatch.required(true)
                .description("The ETag of the dossier as the caller last read it.")
                .example("\"5\"");
        OF_ACTS.forEach(answer -> add(operation, answer));
    }

    private static void add(Operation operation, Answer answer) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (!hasOwn(operation, answer)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            answer.status(),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + answer.name()));
        }
    }

    /** The framework describes 401 and 403 by itself, with nothing but a word. */
    private static boolean hasOwn(Operation operation, Answer answer) {
        APIResponse known = operation.getResponses().getAPIResponse(answer.status());
        return known != null && known.getContent() != null;
    }

    private static APIResponse response(Answer answer) {
        Map<String, Object> example = new TreeMap<>(Map.of(
                "type",
                "urn:motcua:problem:" + answer.code(),
                "status",
                Integer.parseInt(answer.status()),
                "code",
                answer.code()));
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))
                                .example(example));
        return OASFactory.createAPIResponse().description(answer.description()).content(content);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A problem (RFC 9457), in Vietnamese unless Accept-Language prefers English.")
                .addProperty("type", text("urn:motcua:problem: and the code"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("title", text("In words."))
                .addProperty("detail", text("What is wrong and what would be right; never what was sent."))
                .addProperty("code", text("For programs."))
                .addProperty("field", text("The parameter or field at fault."))
                .addProperty("version", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("dossierStatus", text("Of a refused act: the status of the dossier."))
                .addProperty(
                        "allowed",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/AllowedAct")))
                .addRequired("type")
                .addRequired("status")
                .addRequired("title")
                .addRequired("code");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
