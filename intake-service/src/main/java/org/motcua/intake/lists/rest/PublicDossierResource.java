package org.motcua.intake.lists.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.motcua.edge.caller.CallerAddress;
import org.motcua.edge.parameters.Moments;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.lists.application.DossierLists.DossierRow;
import org.motcua.intake.lists.application.LookingUpStatus;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.intake.record.encryption.IdentityEnd;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.record.rest.BodyNode;

/** The citizen's own view, without a token. The end of the number is in the body: addresses get into logs. */
@Path("/api/v1/public/dossiers/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class PublicDossierResource {

    private static final int LARGEST_BODY = 1_024;
    private static final String END = "identityNumberEnd";

    /** What the citizen knows beside the code. */
    public record OwnDossierRequest(
            @Schema(required = true, description = "The last 4 characters of the identity number.", examples = "1234")
            String identityNumberEnd) {}

    /** Status and appointment, nothing else. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnDossierView(
            String code,
            DossierStatus status,

            @Schema(description = "The appointment; a dossier that was voided has none.")
            OffsetDateTime dueAt,

            @Schema(
                    description = "Of a duplicate that was voided: the code of the dossier that stands.",
                    examples = "H15.101-20261123-0000001")
            String standing) {

        static OwnDossierView of(DossierRow row) {
            boolean voided = row.standing() != null;
            return new OwnDossierView(
                    row.code(), row.status(), voided ? null : Moments.local(row.dueAt()), row.standing());
        }
    }

    private final LookingUpStatus lookingUp;

    PublicDossierResource(LookingUpStatus lookingUp) {
        this.lookingUp = lookingUp;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Status and appointment of one's own dossier. An unknown code and a wrong number look alike.")
    @RequestBody(content = @Content(schema = @Schema(implementation = OwnDossierRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The dossier",
            content = @Content(schema = @Schema(implementation = OwnDossierView.class)))
    @APIResponse(responseCode = "429", ref = "Problem429")
    public Response look(@PathParam("code") String code, @Context HttpServerRequest request, InputStream body)
            throws SQLException {
        String asked = AskedCode.ofDossier(code);
        String address = CallerAddress.of(request.remoteAddress().hostAddress());
        lookingUp.takeTry(asked, address).ifPresent(PublicDossierResource::refuseTry);
        OwnDossierView view = lookingUp
                .look(asked, end(body), address)
                .map(OwnDossierView::of)
                .orElseThrow(() -> new ProblemException(404, "not-found", "code"));
        return Response.ok(view).header("Cache-Control", "no-store").build();
    }

    private static void refuseTry(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        throw new ProblemException(429, "too-many-tries", null, seconds)
                .withHeader("Retry-After", Long.toString(seconds));
    }

    private static String end(InputStream body) {
        BodyNode known = BodyNode.object(body, LARGEST_BODY);
        known.onlyFields(Set.of(END));
        BodyNode end = known.field(END);
        String text = end.text();
        if (!IdentityEnd.isForm(text)) {
            throw end.fault("not-an-identity-end", IdentityEnd.LENGTH);
        }
        return text;
    }
}
