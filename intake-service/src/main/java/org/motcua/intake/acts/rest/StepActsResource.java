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
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.acts.domain.CounterAct;
import org.motcua.intake.record.codes.StepCode;
import org.motcua.intake.record.rest.BodyNode;
import org.motcua.intake.record.rest.Roles;

/** The steps of a dossier's procedure. */
@Path("/api/v1/dossiers/{code}/steps/{step}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
public class StepActsResource {

    private final PerformingAct performing;

    StepActsResource(PerformingAct performing) {
        this.performing = performing;
    }

    @POST
    @Path("start")
    @Operation(summary = "Starts a step at the desk that holds the dossier; its share of the time begins.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.StepStart.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response start(
            @PathParam("code") String code,
            @PathParam("step") String step,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body, "officer");
        BodyNode officer = act.field("officer");
        return performing.perform(
                code,
                ifMatch,
                act.at(),
                new CounterAct.StepStart(known(step), officer.isAbsent() ? null : officer.account()));
    }

    @POST
    @Path("completion")
    @Operation(summary = "Completes a step that is under way.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.PlainAct.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response complete(
            @PathParam("code") String code,
            @PathParam("step") String step,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.StepCompletion(known(step)));
    }

    private static String known(String step) {
        if (!StepCode.mayBeOnRecord(step)) {
            throw new ProblemException(404, "not-found", "step");
        }
        return step;
    }
}
