package org.motcua.intake.slips.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.LocalDate;
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
import org.motcua.intake.record.codes.CatalogueCode;
import org.motcua.intake.record.codes.DossierCode;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.slips.application.ReadingRegister;
import org.motcua.intake.slips.application.Register;
import org.motcua.intake.slips.application.RegisterSought;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.intake.slips.filling.FillingRegister;
import org.motcua.intake.slips.filling.SlipSettings;
import org.motcua.intake.slips.rendering.PrintQueue;

/** The register of what a unit received, as it is now known; a page to print and a PDF. */
@Path("/api/v1/registers")
public class RegisterResource {

    private static final String DAY = "date";

    private final ReadingRegister reading;
    private final CurrentCatalogue catalogue;
    private final SlipSettings settings;
    private final SlipAnswers answers;
    private final PrintQueue queue;
    private final CallerScope caller;

    RegisterResource(
            ReadingRegister reading,
            CurrentCatalogue catalogue,
            SlipSettings settings,
            SlipAnswers answers,
            PrintQueue queue,
            CallerScope caller) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.settings = settings;
        this.answers = answers;
        this.queue = queue;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces({MediaType.TEXT_HTML, SlipFormat.PDF})
    @RolesAllowed({"counter", "officer", "supervisor"})
    @Operation(
            summary = "The register of what a unit received, as a page, or as PDF by Accept or ?as=pdf.",
            description =
                    "In order of reception, at most 366 days and 1000 dossiers; A4 landscape. The reading of every"
                            + " applicant's details is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The register",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SlipFormat.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Uni<Response> get(
            @Parameter(required = true) @QueryParam("unit") String unit,
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = DAY)) @QueryParam("from")
                    String from,
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = DAY)) @QueryParam("to")
                    String to,
            @QueryParam("field") String field,
            @QueryParam("version") String version,
            @QueryParam("as") String as,
            @HeaderParam("Accept") String accept) {
        SlipFormat format = SlipFormat.of(null, version, as, accept);
        answers.check(SlipForm.REGISTER, format);
        RegisterSought sought = sought(unit, Parameters.day("from", from), Parameters.day("to", to), field);
        String account = caller.account();
        return queue.register(() -> printed(sought, account, format));
    }

    private Response printed(RegisterSought sought, String account, SlipFormat format) throws SQLException {
        Register register = SlipRefusals.orRefused(reading.read(sought, account));
        return answers.answer(FillingRegister.fill(register, catalogue.snapshot(), settings), format);
    }

    private RegisterSought sought(String unit, LocalDate from, LocalDate to, String field) {
        String normal = AskedCode.ofUnitOrNull("unit", unit);
        if (normal == null) {
            throw new ProblemException(400, "required", "unit");
        }
        caller.restrict(normal);
        return new RegisterSought(normal, from, to, code("field", field));
    }

    /** Null when absent. */
    private static String code(String name, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String normal = DossierCode.normal(text);
        if (normal.length() > CatalogueCode.LONGEST || normal.indexOf(0) >= 0) {
            throw new ProblemException(400, "text-too-long", name, CatalogueCode.LONGEST);
        }
        return normal;
    }
}
