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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.motcua.intake.acts.corrections.Correction;
import org.motcua.intake.record.codes.DossierCode;
import org.motcua.intake.record.rest.Roles;

/** Corrections without loss: what was recorded stays, and the history shows both. */
@Path("/api/v1/dossiers/{code}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR})
public class CorrectionsResource {

    private static final String SEQUENCE = "sequence";
    private static final String UNDO = "undo";
    private static final String TEXT = "text";
    private static final String UNIT = "unit";
    private static final int MAX_SEQUENCE = 999_999_999;

    private final PerformingAct performing;

    CorrectionsResource(PerformingAct performing) {
        this.performing = performing;
    }

    @POST
    @Operation(summary = "Corrects an event: undoes it, or corrects its time, its text or its unit.", description = """
                    sequence names the event in the history; undo says that it never happened, or else at, text and, of
                    a reception, unit give what was wrong. Who may do the act may undo a refusal or a resolution, or
                    correct a time or a text, within a while after it was recorded; so may who receives dossiers for a
                    submission. A supervisor may correct any event at any time, and alone the unit. Of a dossier entered
                    at a desk as handed in and received at one moment, the submission moves with the reception. The
                    history must be lawful with the correction.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.Correction.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response correct(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        return performing.correct(
                code, ifMatch, correction(ActBody.of(body, SEQUENCE, UNDO, TEXT, UNIT, ActBody.REASON)));
    }

    private static Correction correction(ActBody body) {
        int sequence = body.field(SEQUENCE).number(1, MAX_SEQUENCE);
        boolean undo = body.field(UNDO).flagOr(false);
        Instant at = body.at();
        String text = body.field(TEXT).textOrNull();
        String unit = body.field(UNIT).textOrNull();
        if (undo == (at != null || text != null || unit != null)) {
            throw body.field(UNDO).fault("undo-or-correct");
        }
        return new Correction(sequence, undo, at, text, unit == null ? null : DossierCode.normal(unit), body.reason());
    }
}
