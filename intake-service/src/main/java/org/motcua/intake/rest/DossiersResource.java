package org.motcua.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.intake.application.ReadingDossier;
import org.motcua.intake.application.RepublishingDossier;
import org.motcua.intake.domain.DossierCode;
import org.motcua.intake.domain.DossierSummary;
import org.motcua.intake.domain.History;
import org.motcua.reliable.web.CallerScope;
import org.motcua.reliable.web.ProblemException;

/** Dossiers on record. */
@Path("/api/v1/dossiers/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class DossiersResource {

    /** What was published again: the events from 1 to {@code to}. */
    public record RepublishedView(String code, long to) {}

    private final ReadingDossier reading;
    private final RepublishingDossier republishing;
    private final CallerScope caller;

    DossiersResource(ReadingDossier reading, RepublishingDossier republishing, CallerScope caller) {
        this.reading = reading;
        this.republishing = republishing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "A dossier as it is now believed.")
    public DossierView get(@PathParam("code") String code) throws SQLException {
        return view(code, false);
    }

    @GET
    @Path("history")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "A dossier with every event on record.")
    public DossierView history(@PathParam("code") String code) throws SQLException {
        return view(code, true);
    }

    @POST
    @Path("republish")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Publishes the whole history again, as one commit with the same hashes.")
    public RepublishedView republish(@PathParam("code") String code) throws SQLException {
        String normal = DossierCode.normal(code);
        long to = republishing.republish(normal, caller::sees);
        if (to == 0) {
            throw notFound();
        }
        return new RepublishedView(normal, to);
    }

    private DossierView view(String code, boolean withEvents) throws SQLException {
        String normal = DossierCode.normal(code);
        History history = reading.history(normal);
        if (!history.exists() || !caller.sees(DossierSummary.of(history).unit())) {
            throw notFound();
        }
        return DossierView.of(normal, history, withEvents);
    }

    private static ProblemException notFound() {
        return new ProblemException(404, "not-found", "code");
    }
}
