package org.motcua.edge.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/** Completes a service's OpenAPI document, so that a client generator has all that it needs. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = PublishedContract.LAST)
public class PublishedContract implements OASFilter {

    /** The security scheme's name, as configured. */
    static final String TOKEN = "token";

    /** Below the default: after the filters of a service. */
    static final int LAST = 0;

    private static final String RESOURCE = "Resource";

    private static final String ANYBODY = "Anybody, without a token.";
    private static final List<SecurityRequirement> TOKEN_NEEDED =
            List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN, List.of()));

    private final CallerRoles roles;
    private final ProblemResponses problems = new ProblemResponses();
    private final Descriptions descriptions = new Descriptions();
    private final BodyExamples examples = new BodyExamples();

    public PublishedContract(IndexView index) {
        this.roles = new CallerRoles(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setTags(null);
        problems.describeIn(document.getComponents());
        descriptions.addTo(document.getComponents());
        examples.addTo(document.getComponents());
        document.getPaths().getPathItems().forEach(this::complete);
    }

    private void complete(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> {
            String[] place = place(operation);
            List<String> allowed = roles.of(place[0], place[1]);
            boolean open = roles.isOpen(place[0], place[1]);
            boolean whole = roles.isOfTheWholeSystem(place[0], place[1]);
            operation.setOperationId(name(place[0], place[1]));
            String tag = place[0].replace(RESOURCE, "");
            operation.setTags(List.of(tag));
            operation.setSecurity(open ? List.of() : TOKEN_NEEDED);
            operation.setDescription(description(operation, open ? ANYBODY : callers(allowed, whole)));
            problems.addTo(operation, path, open);
            descriptions.addTo(operation, tag);
            examples.addTo(operation);
        });
    }

    /** The simple name of the class and the method. */
    private static String[] place(Operation operation) {
        String[] place = operation.getOperationId().split("_", 2);
        if (place.length != 2) {
            throw new IllegalStateException(
                    place[0] + ": the name of an operation is not given, it comes from its class and method");
        }
        return place;
    }

    private static String callers(List<String> allowed, boolean whole) {
        if (allowed.isEmpty()) {
            return "Any signed-in caller.";
        }
        return "Roles: " + String.join(", ", allowed) + (whole ? ", of no unit." : ".");
    }

    private static String description(Operation operation, String callers) {
        return operation.getDescription() == null ? callers : operation.getDescription() + "\n\n" + callers;
    }

    /** {@code UnitsResource} and {@code put} are {@code unitsPut}. */
    private static String name(String type, String method) {
        String noun = type.replace(RESOURCE, "");
        return noun.substring(0, 1).toLowerCase(Locale.ROOT)
                + noun.substring(1)
                + method.substring(0, 1).toUpperCase(Locale.ROOT)
                + method.substring(1);
    }
}
