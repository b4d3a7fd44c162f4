package org.motcua.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.motcua.intake.application.ApplicantReadings.Reading;
import org.motcua.intake.application.ReadingApplicant;
import org.motcua.intake.domain.DossierCode;
import org.motcua.intake.domain.History;
import org.motcua.intake.domain.ReadingPurpose;
import org.motcua.reliable.web.CallerScope;
import org.motcua.reliable.web.Cursors;
import org.motcua.reliable.web.Parameters;
import org.motcua.reliable.web.ProblemException;

/** Personal data of a dossier in full, for those who need it; each reading is recorded. */
@Path("/api/v1/dossiers/{code}/applicant")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicantResource {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private final ReadingApplicant reading;
    private final CallerScope caller;

    ApplicantResource(ReadingApplicant reading, CallerScope caller) {
        this.reading = reading;
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
        String normal = DossierCode.normal(code);
        History history = reading.read(normal, caller.restrict(null), caller.account(), stated)
                .orElseThrow(ApplicantResource::notFound);
        return Response.ok(ApplicantView.of(normal, history))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("readings")
    @RolesAllowed({Roles.AUDITOR, Roles.SUPERVISOR})
    @Operation(summary = "Who read the applicant's details in full, when and why; the latest first.")
    public ReadingsView readings(
            @PathParam("code") String code, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit)
            throws SQLException {
        int size = Parameters.numberOr("limit", limit, PAGE, 1, LARGEST_PAGE);
        List<Reading> found = reading.readings(
                        DossierCode.normal(code), caller.restrict(null), before(cursor), size + 1)
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
