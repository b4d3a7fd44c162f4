package org.motcua.deadline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.deadline.application.ClockOfDossier;
import org.motcua.deadline.application.Clocks;
import org.motcua.deadline.domain.Judging;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.problem.ProblemException;
import org.motcua.postgres.ControlCharacters;

/** The clocks of one dossier. */
@Path("/api/v1/dossiers/{code}/clock")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class ClockResource {

    private final Clocks clocks;
    private final CallerScope scope;
    private final Clock clock;
    private final Judging judging;

    ClockResource(Clocks clocks, CallerScope scope, Clock clock, Judging judging) {
        this.clocks = clocks;
        this.scope = scope;
        this.clock = clock;
        this.judging = judging;
    }

    /** Who is responsible for it sees it, and who has it now. */
    private boolean visible(ClockOfDossier dossier) {
        return scope.sees(dossier.placement().unit())
                || scope.sees(dossier.desk().unit());
    }

    @GET
    @Operation(summary = "State and due-date versions of a dossier, and the explanation of how they came about")
    public ClockView clock(@PathParam("code") String code, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        ClockOfDossier found = Optional.of(code)
                .filter(asked -> !ControlCharacters.areIn(asked))
                .flatMap(clocks::find)
                .filter(this::visible)
                .orElseThrow(() -> new ProblemException(404, "unknown-dossier", "code"));
        return new ClockPresentation(found, judging::calendar, clock.instant(), ExplanationTexts.preferred(languages))
                .view();
    }
}
