package org.motcua.intake.personal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.parameters.Cursors;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.acts.rest.ActRequests;
import org.motcua.intake.acts.rest.DossierView;
import org.motcua.intake.acts.rest.PerformingAct;
import org.motcua.intake.personal.application.ApplicantReadings.Reading;
import org.motcua.intake.personal.application.ReadingApplicant;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.record.rest.BodyNode;
import org.motcua.intake.record.rest.Roles;

/** Personal data of a dossier: in full, for those who need it, each reading recorded; and its correction. */
@Path("/api/v1/dossiers/{code}/applicant")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicantResource {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private static final int LARGEST_BODY = 32 * 1024;
    private static final Set<String> FIELDS =
            new TreeSet<>(Set.of("address", "email", "identityNumber", "name", "phone", "reason"));

    private final ReadingApplicant reading;
    private final PerformingAct performing;
    private final CallerScope caller;

    ApplicantResource(ReadingApplicant reading, PerformingAct performing, CallerScope caller) {
        this.reading = reading;
        this.performing = performing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR})
    @Operation(summary = "The applicant's details and the dossier's free texts, in full. The reading is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "In full",
            content = @Content(schema = @Schema(implementation = ApplicantView.class)))
    public Response get(
            @PathParam("code") String code,
            @Parameter(required = true, schema = @Schema(implementation = ReadingPurpose.class)) @QueryParam("purpose")
                    String purpose)
            throws SQLException {
        ReadingPurpose stated = Parameters.choiceOr("purpose", purpose, ReadingPurpose.class, null);
        if (stated == null) {
            throw new ProblemException(400, "required", "purpose");
        }
        String normal = AskedCode.ofDossier(code);
        History history =
                reading.read(normal, caller.units(), caller.account(), stated).orElseThrow(ApplicantResource::notFound);
        return Response.ok(ApplicantView.of(normal, history))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COUNTER, Roles.SUPERVISOR})
    @Operation(summary = "Corrects details of the applicant that were mistyped.", description = """
                    What is left out stays as it is. The history tells which parts were corrected, by whom and why, never
                    a value. From then on the dossier is found, and the citizen's own view opens, by the right ones
                    only. Details that were erased on order are not brought back.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.ApplicantCorrection.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response correct(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        BodyNode object = BodyNode.object(body, LARGEST_BODY);
        object.onlyFields(FIELDS);
        Details right = new Details(
                object.field("name").textOrNull(),
                object.field("identityNumber").textOrNull(),
                object.field("phone").textOrNull(),
                object.field("email").textOrNull(),
                object.field("address").textOrNull(),
                null,
                null);
        return performing.correct(code, ifMatch, right, object.field("reason").text());
    }

    @GET
    @Path("readings")
    @RolesAllowed({Roles.AUDITOR, Roles.SUPERVISOR})
    @Operation(summary = "Who read the applicant's details in full, when and why; the latest first.")
    public ReadingsView readings(
            @PathParam("code") String code, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit)
            throws SQLException {
        int size = Parameters.numberOr("limit", limit, PAGE, 1, LARGEST_PAGE);
        List<Reading> found = reading.readings(AskedCode.ofDossier(code), caller.units(), before(cursor), size + 1)
                .orElseThrow(ApplicantResource::notFound);
        List<Reading> shown = found.subList(0, Math.min(size, found.size()));
        return new ReadingsView(
                shown.stream().map(ReadingsView.ReadingView::of).toList(),
                found.size() > size ? Cursors.encode(shown.getLast().id()) : null);
    }

    private static long before(String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(Cursors.decode(cursor, 1).getFirst());
        } catch (NumberFormatException e) {
            throw new ProblemException(400, "invalid-cursor", "cursor");
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(404, "not-found", "code");
    }
}
