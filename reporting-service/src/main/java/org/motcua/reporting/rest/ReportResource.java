package org.motcua.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.rest.FreshnessView;
import org.motcua.edge.rest.TellingFreshness;
import org.motcua.legalclock.Basis;
import org.motcua.reporting.application.ComposingReport;
import org.motcua.reporting.domain.GroupBy;
import org.motcua.reporting.domain.ReportRequest;

/** The reports, for any period, as of any day, as known at any moment. */
@Path("/api/v1/reports")
@RolesAllowed({"reporter", "supervisor", "auditor", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private static final String FORM_06A = "form-06a";
    private static final Set<GroupBy> OWN_DOSSIERS = EnumSet.of(GroupBy.UNIT, GroupBy.FIELD, GroupBy.PROCEDURE);

    private final ComposingReport composing;
    private final GroupNames names;
    private final CallerScope caller;
    private final Clock clock;
    private final TellingFreshness freshness;

    ReportResource(
            ComposingReport composing, GroupNames names, CallerScope caller, Clock clock, TellingFreshness freshness) {
        this.composing = composing;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
        this.freshness = freshness;
    }

    @GET
    @Path("breakdown")
    @Operation(
            summary = "Dossiers finished in the period, by class on the statutory or rescheduled due date",
            description =
                    "Withdrawn dossiers count as resolved on time; withdrawnLate tells how many were late. Stopped"
                            + " ones are no part of it. Groupings: unit, field, procedure, channel, month.")
    public ReportView breakdown(
            @BeanParam ReportParameters parameters,
            @Parameter(schema = @Schema(implementation = Basis.class)) @QueryParam("basis") String basis,
            @Context HttpHeaders headers) {
        Basis chosen = Parameters.choiceOr("basis", basis, Basis.class, Basis.STATUTORY);
        return answer(request("breakdown", chosen, EnumSet.allOf(GroupBy.class), parameters), parameters, headers);
    }

    @GET
    @Path(FORM_06A)
    @Operation(
            summary = "Form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP)",
            description = "Beside the form's columns: stoppedPending, the stopped dossiers that the form keeps pending"
                    + " within time, and withdrawnLate, those withdrawn late that it counts as resolved on time. The"
                    + " tables have the form's columns; the spreadsheet tells both in notes.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Form06aSheet.MEDIA, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public ReportView form06a(@BeanParam ReportParameters parameters, @Context HttpHeaders headers) {
        return answer(form06aRequest(parameters), parameters, headers);
    }

    @GET
    @Path(FORM_06A)
    @Produces(Form06aCsv.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response form06aTable(@BeanParam ReportParameters parameters, @Context HttpHeaders headers) {
        ReportRequest request = form06aRequest(parameters);
        ReportTexts texts = ReportTexts.of(headers);
        String table = new Form06aCsv(texts, names.by(request.groupBy(), texts)).write(composing.compose(request));
        return file(request, parameters, "csv", table)
                .type(Form06aCsv.CONTENT_TYPE)
                .build();
    }

    @GET
    @Path(FORM_06A)
    @Produces(Form06aSheet.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response form06aSheet(@BeanParam ReportParameters parameters, @Context HttpHeaders headers) {
        ReportRequest request = form06aRequest(parameters);
        ReportTexts texts = ReportTexts.of(headers);
        byte[] sheet = new Form06aSheet(texts, names.by(request.groupBy(), texts))
                .write(request.from(), request.to(), parameters.isProvisional(clock), composing.compose(request));
        return file(request, parameters, "xlsx", sheet).type(Form06aSheet.MEDIA).build();
    }

    /** An answer that a browser stores under the form's name and period, and as provisional while that is not over. */
    private Response.ResponseBuilder file(
            ReportRequest request, ReportParameters parameters, String ending, Object content) {
        String provisional = parameters.isProvisional(clock) ? "_provisional" : "";
        String name = "form-06a_%s_%s%s.%s".formatted(request.from(), request.to(), provisional, ending);
        return Response.ok(content).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name);
    }

    @GET
    @Path("progress-766")
    @Operation(
            summary = "Progress by Decision 766/QĐ-TTg: dossiers open at any time in the period",
            description =
                    "Stopped and withdrawn dossiers are finished; two supplement requests make any dossier overdue."
                            + " Ratio and score of nothing are null. Groupings: unit, field, procedure.")
    public ReportView progress766(@BeanParam ReportParameters parameters, @Context HttpHeaders headers) {
        return answer(request("progress-766", Basis.STATUTORY, OWN_DOSSIERS, parameters), parameters, headers);
    }

    private ReportRequest form06aRequest(ReportParameters parameters) {
        return request(FORM_06A, Basis.STATUTORY, OWN_DOSSIERS, parameters);
    }

    private ReportRequest request(String report, Basis basis, Set<GroupBy> groupings, ReportParameters parameters) {
        return parameters.request(
                report, basis, groupings, caller.restrictOn(parameters.unit, parameters.lastDay()), clock);
    }

    private ReportView answer(ReportRequest request, ReportParameters parameters, HttpHeaders headers) {
        FreshnessView asOf = freshness.now();
        var groupNames = names.by(request.groupBy(), ReportTexts.of(headers));
        boolean provisional = parameters.isProvisional(clock);
        return ReportView.of(request, parameters.asOfDay(), provisional, composing.compose(request), groupNames, asOf);
    }
}
