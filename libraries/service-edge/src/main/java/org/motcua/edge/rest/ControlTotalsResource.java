package org.motcua.edge.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.motcua.cataloguecopy.reconciliation.CountingDay;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.parameters.Parameters;

/** Tells which dossiers of a day the service knows; the same question to another service finds what one of them lacks. */
@Path("/api/v1/control-totals")
@RolesAllowed({"supervisor", "reporter", "auditor", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
public class ControlTotalsResource {

    private final CountingDay counting;
    private final CallerScope caller;
    private final TellingFreshness freshness;
    private final String service;

    ControlTotalsResource(
            CountingDay counting,
            CallerScope caller,
            TellingFreshness freshness,
            @ConfigProperty(name = "motcua.service") String service) {
        this.counting = counting;
        this.caller = caller;
        this.freshness = freshness;
        this.service = service;
    }

    /** Counts and digests of a required local day, of a unit with its subtree or of all that the caller sees. */
    @GET
    @Operation(summary = "How many dossiers were received and finished on a day, and a digest of their codes")
    public ControlTotalsView totals(
            @Parameter(required = true) @QueryParam("day") String day, @QueryParam("unit") String unit)
            throws SQLException {
        LocalDate asked = Parameters.day("day", day);
        FreshnessView asOf = freshness.now();
        return ControlTotalsView.of(service, asked, unit, counting.count(asked, caller.restrict(unit)), asOf);
    }
}
