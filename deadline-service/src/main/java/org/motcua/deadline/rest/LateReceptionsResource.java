package org.motcua.deadline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.deadline.application.Keyset;
import org.motcua.deadline.application.LateReception;
import org.motcua.deadline.application.ListingLateReceptions;
import org.motcua.deadline.application.Page;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.edge.rest.FreshnessView;
import org.motcua.edge.rest.TellingFreshness;

/** Online submissions whose eight working hours of reception ran out. */
@Path("/api/v1/late-receptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class LateReceptionsResource {

    private final ListingLateReceptions listingLateReceptions;
    private final Asking asking;
    private final TellingFreshness freshness;

    LateReceptionsResource(ListingLateReceptions listingLateReceptions, Asking asking, TellingFreshness freshness) {
        this.listingLateReceptions = listingLateReceptions;
        this.asking = asking;
        this.freshness = freshness;
    }

    @GET
    @Operation(
            summary =
                    "Online submissions whose hours of reception ran out on the days from–to, answered later or not yet")
    public LateReceptionsView list(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("unit") String unit,
            @QueryParam("procedure") String procedure,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        FreshnessView fresh = freshness.now();
        MomentCursor start = MomentCursor.read(cursor);
        LocalDate first = Parameters.dayOr("from", from, null);
        LocalDate last = lastDay(first, to);
        Instant asOf = start == null ? asking.now() : asking.nowAtMost(start.asOf());
        Page<LateReception> page = listingLateReceptions.list(
                first,
                last,
                asOf,
                asking.units(unit),
                asking.procedure(procedure),
                start == null ? null : start.after(),
                asking.limit(limit));
        return view(asOf, page, fresh);
    }

    private static LocalDate lastDay(LocalDate from, String to) {
        LocalDate last = Parameters.dayOr("to", to, null);
        if (from != null && last != null && last.isBefore(from)) {
            throw new ProblemException(400, "period-reversed", "to");
        }
        return last;
    }

    private static LateReceptionsView view(Instant asOf, Page<LateReception> page, FreshnessView fresh) {
        return new LateReceptionsView(
                page.total(),
                page.totalIsExact(),
                page.items().stream().map(LateReceptionsView.Item::of).toList(),
                page.more() ? next(asOf, page.items().getLast()) : null,
                fresh);
    }

    private static String next(Instant asOf, LateReception last) {
        return new MomentCursor(asOf, new Keyset(last.receptionDueAt(), last.code())).write();
    }
}
