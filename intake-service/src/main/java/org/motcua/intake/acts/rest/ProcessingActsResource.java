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
import org.motcua.intake.record.codes.DossierCode;
import org.motcua.intake.record.rest.Roles;

/** Who works on a dossier. */
@Path("/api/v1/dossiers/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR})
public class ProcessingActsResource {

    private final PerformingAct performing;

    ProcessingActsResource(PerformingAct performing) {
        this.performing = performing;
    }

    @POST
    @Path("processing")
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Operation(summary = "Starts to process a received dossier.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.PlainAct.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response process(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Plain(ActKind.PROCESSING));
    }

    @POST
    @Path("assignment")
    @Operation(summary = "Gives the dossier to an officer, named by account.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.Assignment.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response assign(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body, "officer");
        return performing.perform(
                code,
                ifMatch,
                act.at(),
                new CounterAct.Assignment(act.field("officer").account()));
    }

    @POST
    @Path("transfer")
    @Operation(
            summary = "Moves the dossier to the desk of another unit.",
            description = "The unit responsible stays the one at reception; both see the dossier.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.Transfer.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response transfer(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body, "unit", ActBody.REASON);
        String unit = DossierCode.normal(act.field("unit").text());
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Transfer(unit, act.reasonOrNull()));
    }

    @POST
    @Path("transfer-receipt")
    @Operation(
            summary = "Acknowledges that the desk has received the dossier that was transferred to it.",
            description = "The control slip then names who received it. Whatever else the desk does with the dossier"
                    + " acknowledges it as well.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.PlainAct.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response acknowledge(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Plain(ActKind.TRANSFER_RECEIPT));
    }
}
