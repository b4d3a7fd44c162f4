package org.motcua.intake.acts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.acts.domain.CounterAct;
import org.motcua.intake.record.rest.Roles;

/** The answer to a submission. */
@Path("/api/v1/dossiers/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTER, Roles.SUPERVISOR})
public class ReceptionActsResource {

    private final PerformingAct performing;

    ReceptionActsResource(PerformingAct performing) {
        this.performing = performing;
    }

    @POST
    @Path("reception")
    @Operation(summary = "Receives a submitted dossier: its clock starts, the appointment is set.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.PlainAct.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response receive(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Plain(ActKind.RECEPTION));
    }

    @POST
    @Path("refusal")
    @Operation(summary = "Refuses a submitted dossier, with the reason in words (form 03).")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.ActWithReason.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response refuse(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body, ActBody.REASON);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.WithText(ActKind.REFUSAL, act.reason()));
    }
}
