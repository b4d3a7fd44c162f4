package org.motcua.intake.entry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.motcua.edge.caller.CallerScope;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.acts.rest.DossierView;
import org.motcua.intake.acts.rest.PerformingAct;
import org.motcua.intake.acts.rest.PresentingDossier;
import org.motcua.intake.entry.application.EnteringDossier;
import org.motcua.intake.entry.application.EntryOrder;
import org.motcua.intake.entry.application.EntryOutcome.Entered;
import org.motcua.intake.record.rest.BodyNode;
import org.motcua.intake.record.rest.Roles;
import org.motcua.intake.record.rest.SigningOfficer;

/** Where dossiers come in, one at a time. */
@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

    private final EnteringDossier entering;
    private final PresentingDossier presenting;
    private final CallerScope caller;
    private final SigningOfficer officer;
    private final IntakeConfig config;

    EntryResource(
            EnteringDossier entering,
            PresentingDossier presenting,
            CallerScope caller,
            SigningOfficer officer,
            IntakeConfig config) {
        this.entering = entering;
        this.presenting = presenting;
        this.caller = caller;
        this.officer = officer;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COUNTER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Enters a dossier: an online submission, or one that is received at once. The same request with"
                    + " the same key gives the same answer.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DossierRequests.Dossier.class)))
    @APIResponseSchema(
            value = DossierView.class,
            responseCode = "201",
            responseDescription = "The dossier; Location is its address, ETag its version")
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response enter(
            @Parameter(required = true, description = RequestKey.MEANING) @HeaderParam(RequestKey.HEADER) String key,
            InputStream body)
            throws SQLException {
        String named = RequestKey.of(RequestKey.HEADER, key);
        int limit = Math.toIntExact(config.entries().largestBody().asLongValue());
        EntryBody asked = new EntryBody(BodyNode.object(body, limit));
        officer.note();
        EntryOrder order = new EntryOrder(
                caller.account(),
                caller.authority(),
                named,
                asked.digest(),
                asked.entry(),
                PerformingAct.visible(caller));
        Entered entered = EntryAnswers.entered(entering.begin(order).outcome(), RequestKey.HEADER, "");
        return Response.fromResponse(presenting.answer(201, entered.code(), entered.dossier()))
                .header(HttpHeaders.LOCATION, EntryAnswers.location(entered.code()))
                .build();
    }
}
