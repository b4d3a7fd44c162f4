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

/** The ends of a dossier, and the letter that puts the end off. */
@Path("/api/v1/dossiers/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosingActsResource {

    private final PerformingAct performing;

    ClosingActsResource(PerformingAct performing) {
        this.performing = performing;
    }

    @POST
    @Path("extensions")
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Operation(
            summary = "Apologises and gives a new date (form 04).",
            description = "newDueAt is a moment, or a day: then the end of its office hours.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.Extension.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response extend(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body, "newDueAt", ActBody.REASON);
        String reason = act.reason();
        return performing.perform(code, ifMatch, act.at(), act.extension("newDueAt", reason));
    }

    @POST
    @Path("resolution")
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Operation(summary = "The result is ready: the finish of the dossier.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.PlainAct.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response resolve(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Plain(ActKind.RESOLUTION));
    }

    @POST
    @Path("hand-over")
    @RolesAllowed({Roles.COUNTER, Roles.SUPERVISOR})
    @Operation(summary = "Hands the result to the applicant.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.PlainAct.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response handOver(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Plain(ActKind.HAND_OVER));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({Roles.COUNTER, Roles.SUPERVISOR})
    @Operation(summary = "The applicant takes the dossier back; a request that is open ends with it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.ActWithReason.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response withdraw(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        return withReason(code, ifMatch, body, ActKind.WITHDRAWAL);
    }

    @POST
    @Path("stop")
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Operation(summary = "The unit stops processing (form 05); a request that is open ends with it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.ActWithReason.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response stop(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        return withReason(code, ifMatch, body, ActKind.STOP);
    }

    private Response withReason(String code, String ifMatch, InputStream body, ActKind kind) throws SQLException {
        ActBody act = ActBody.of(body, ActBody.REASON);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.WithText(kind, act.reason()));
    }

    @POST
    @Path("void")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Marks a duplicate made by mistake: it never counted. standing names the one that stands.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.Voiding.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response voidDuplicate(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body, "standing", ActBody.REASON);
        String standing = DossierCode.normal(act.field("standing").text());
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Voiding(standing, act.reason()));
    }
}
