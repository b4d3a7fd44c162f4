package org.motcua.intake.lists.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.acts.rest.DossierView;
import org.motcua.intake.acts.rest.PerformingAct;
import org.motcua.intake.acts.rest.PresentingDossier;
import org.motcua.intake.personal.application.ReadingApplicant;
import org.motcua.intake.personal.application.ReadingPurpose;
import org.motcua.intake.record.application.ReadingDossier;
import org.motcua.intake.record.application.RepublishingDossier;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.record.rest.HistoryView;
import org.motcua.intake.record.rest.Roles;

/** Dossiers on record. */
@Path("/api/v1/dossiers/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class DossiersResource {

    /** What was published again: the events from 1 to {@code to}. */
    public record RepublishedView(String code, long to) {}

    private final ReadingDossier reading;
    private final ReadingApplicant applicants;
    private final RepublishingDossier republishing;
    private final PresentingDossier presenting;
    private final CallerScope caller;

    DossiersResource(
            ReadingDossier reading,
            ReadingApplicant applicants,
            RepublishingDossier republishing,
            PresentingDossier presenting,
            CallerScope caller) {
        this.reading = reading;
        this.applicants = applicants;
        this.republishing = republishing;
        this.presenting = presenting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "A dossier as it is now believed, with its appointment and what may be done next.")
    @APIResponseSchema(
            value = DossierView.class,
            responseCode = "200",
            responseDescription = "The dossier; the header ETag has its version.")
    public Response get(@PathParam("code") String code) throws SQLException {
        String normal = AskedCode.ofDossier(code);
        DossierNow dossier = reading.now(normal, PerformingAct.visible(caller)).orElseThrow(DossiersResource::notFound);
        return presenting.answer(200, normal, dossier);
    }

    @GET
    @Path("history")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Every event on record of a dossier, with its corrections.",
            description = "Texts are shown to counter, officer and supervisor only, and the reading is recorded.")
    public HistoryView history(@PathParam("code") String code) throws SQLException {
        String normal = AskedCode.ofDossier(code);
        Optional<History> found = presenting.showsTexts()
                ? applicants.texts(normal, caller.units(), caller.account(), ReadingPurpose.HANDLING)
                : reading.history(normal, PerformingAct.visible(caller));
        return presenting.history(normal, found.orElseThrow(DossiersResource::notFound));
    }

    @POST
    @Path("republish")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Publishes the whole history again, as one commit with the same hashes.")
    public RepublishedView republish(@PathParam("code") String code) throws SQLException {
        String normal = AskedCode.ofDossier(code);
        long to = republishing.republish(normal, PerformingAct.visible(caller));
        if (to == 0) {
            throw notFound();
        }
        return new RepublishedView(normal, to);
    }

    private static ProblemException notFound() {
        return new ProblemException(404, "not-found", "code");
    }
}
