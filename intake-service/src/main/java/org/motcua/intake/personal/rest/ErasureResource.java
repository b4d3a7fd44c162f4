package org.motcua.intake.personal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.personal.application.ErasingPersonalData;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.record.rest.BodyNode;
import org.motcua.intake.record.rest.ErasureView;
import org.motcua.intake.record.rest.Roles;

/** Erases a dossier's personal data. */
@Path("/api/v1/dossiers/{code}/erasure")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {

    private static final int LARGEST_BODY = 4_096;
    private static final String REFERENCE_FIELD = "reference";
    /** The number of a document, not a sentence: a sentence could name the person. */
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9./_-]{0,63}");

    /** The order. */
    public record ErasureRequest(
            @Schema(required = true, description = "The number of the order, without spaces.", examples = "12/QĐ-UBND")
            String reference) {}

    private final ErasingPersonalData erasing;
    private final CallerScope caller;

    ErasureResource(ErasingPersonalData erasing, CallerScope caller) {
        this.erasing = erasing;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Erases the applicant's details and every free text of a dossier, for good. Events and figures"
                    + " stay; an old file does not bring it back.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ErasureRequest.class)))
    public ErasureView erase(@PathParam("code") String code, InputStream body) throws SQLException {
        BodyNode order = BodyNode.object(body, LARGEST_BODY);
        order.onlyFields(Set.of(REFERENCE_FIELD));
        BodyNode reference = order.field(REFERENCE_FIELD);
        String number = reference.text();
        if (!REFERENCE.matcher(number).matches()) {
            throw reference.fault("not-a-document-number");
        }
        String normal = AskedCode.ofDossier(code);
        return erasing.erase(normal, caller.units(), caller.account(), number)
                .map(ErasureView::of)
                .orElseThrow(() -> new ProblemException(404, "not-found", "code"));
    }
}
