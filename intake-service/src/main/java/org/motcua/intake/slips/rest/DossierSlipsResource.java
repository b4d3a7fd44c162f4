package org.motcua.intake.slips.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.catalogue.application.CurrentCatalogue;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.slips.application.PrintedSlip;
import org.motcua.intake.slips.application.PrintingSlip;
import org.motcua.intake.slips.application.ReadingPrintedSlip;
import org.motcua.intake.slips.application.SlipPrint;
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.intake.slips.filling.FillingSlip;
import org.motcua.intake.slips.filling.SlipOutdated;
import org.motcua.intake.slips.filling.SlipSettings;
import org.motcua.intake.slips.rendering.PrintQueue;
import org.motcua.intake.slips.templates.PaperSize;

/** The slips of a dossier: printed once with a number, and again as copies; each print as a page and as PDF. */
@Path("/api/v1/dossiers/{code}/slips")
public class DossierSlipsResource {

    private static final String COUNTER = "counter";
    private static final String OFFICER = "officer";
    private static final String SUPERVISOR = "supervisor";

    private final PrintingSlip printing;
    private final ReadingPrintedSlip reading;
    private final CurrentCatalogue catalogue;
    private final SlipSettings settings;
    private final SlipAnswers answers;
    private final PrintQueue queue;
    private final CallerScope caller;

    DossierSlipsResource(
            PrintingSlip printing,
            ReadingPrintedSlip reading,
            CurrentCatalogue catalogue,
            SlipSettings settings,
            SlipAnswers answers,
            PrintQueue queue,
            CallerScope caller) {
        this.printing = printing;
        this.reading = reading;
        this.catalogue = catalogue;
        this.settings = settings;
        this.answers = answers;
        this.queue = queue;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTER, OFFICER, SUPERVISOR})
    @Operation(summary = "What was printed of a dossier, in order.")
    public List<SlipPrintView> all(@PathParam("code") String code) throws SQLException {
        return reading.all(AskedCode.ofDossier(code), visible()).orElseThrow(DossierSlipsResource::notFound).stream()
                .map(SlipPrintView::of)
                .toList();
    }

    @POST
    @Path("{form}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTER, OFFICER, SUPERVISOR})
    @Operation(
            summary = "Prints a slip: the first print gets a number, each further one is marked as a copy.",
            description = "Forms: receipt, supplement-request, refusal, apology, stop-notice, control-slip. A copy"
                    + " tells what its original told; once the dossier is corrected, or details became known later,"
                    + " the next print is a new original with the next number. The answer says where the page and the"
                    + " PDF of this print are. The reading of the applicant's details is recorded.")
    @APIResponse(
            responseCode = "201",
            description = "Printed",
            content = @Content(schema = @Schema(implementation = SlipPrintView.class)))
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response print(
            @PathParam("code") String code, @PathParam("form") String form, @QueryParam("about") String about)
            throws SQLException {
        SlipPrint printed = SlipRefusals.orRefused(
                printing.print(AskedCode.ofDossier(code), form(form), sequence(about), caller.account(), visible()));
        SlipPrintView view = SlipPrintView.of(printed);
        return Response.created(URI.create(view.page())).entity(view).build();
    }

    @GET
    @Blocking
    @Path("prints/{id}")
    @Produces({MediaType.TEXT_HTML, SlipFormat.PDF})
    @RolesAllowed({COUNTER, OFFICER, SUPERVISOR})
    @Operation(
            summary = "A print as a page, or as PDF by Accept or ?as=pdf.",
            description = "Parameter paper: A5 or A4, by default the form's statutory paper; version: an older version"
                    + " of the form, such as 2018, for offices that still use it.")
    @APIResponse(
            responseCode = "200",
            description = "The print",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SlipFormat.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Uni<Response> one(
            @PathParam("code") String code,
            @PathParam("id") long id,
            @Parameter(schema = @Schema(implementation = PaperSize.class)) @QueryParam("paper") String paper,
            @QueryParam("version") String version,
            @QueryParam("as") String as,
            @HeaderParam("Accept") String accept) {
        SlipFormat format = SlipFormat.of(paper, version, as, accept);
        String dossier = AskedCode.ofDossier(code);
        String account = caller.account();
        Predicate<String> visible = visible();
        return queue.slip(() -> {
            PrintedSlip printed = SlipRefusals.orRefused(reading.one(dossier, id, account, visible));
            return answers.answer(filled(printed), format);
        });
    }

    private SlipData filled(PrintedSlip printed) {
        try {
            return FillingSlip.fill(printed, catalogue.snapshot(), settings);
        } catch (SlipOutdated e) {
            throw new ProblemException(409, "slip-outdated", null);
        }
    }

    private static SlipForm form(String path) {
        SlipForm form = Parameters.choiceOr("form", path.replace('-', '_'), SlipForm.class, null);
        if (form == null || form == SlipForm.REGISTER) {
            throw new ProblemException(404, "not-found", "form");
        }
        return form;
    }

    private static Long sequence(String about) {
        return about == null ? null : (long) Parameters.numberOr("about", about, 1, 1, Integer.MAX_VALUE);
    }

    private Predicate<String> visible() {
        return caller.units()::contains;
    }

    private static ProblemException notFound() {
        return new ProblemException(404, "not-found", "code");
    }

    static String path(SlipForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
