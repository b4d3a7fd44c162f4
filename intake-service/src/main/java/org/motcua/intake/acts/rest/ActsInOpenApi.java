package org.motcua.intake.acts.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes once what every act needs and may answer, beside what all operations of all services have. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ActsInOpenApi implements OASFilter {

    private static final String IF_MATCH = "If-Match";
    private static final List<String> OF_ACTS = List.of("409", "412", "422", "428");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ActsInOpenApi::describe));
    }

    private static void describe(Operation operation) {
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
        OF_ACTS.forEach(status -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
    }

    /** What the problems of this service have besides. */
    private static Schema problem() {
        Schema allowed = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("Of a refused act: what the caller may do now.")
                .items(OASFactory.createSchema().ref("#/components/schemas/AllowedAct"));
        return OASFactory.createSchema()
                .addProperty(
                        "version",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int64")
                                .description("Of a request that is out of date: the dossier's current version."))
                .addProperty(
                        "dossierStatus",
                        OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .description("Of a refused act: the status of the dossier."))
                .addProperty(
                        "dossierStatusName",
                        OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .description("Of a refused act: the status in words, in the caller's language."))
                .addProperty("allowed", allowed);
    }
}
