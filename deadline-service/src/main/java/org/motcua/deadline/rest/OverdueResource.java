package org.motcua.deadline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.contract.Channel;
import org.motcua.deadline.application.Keyset;
import org.motcua.deadline.application.ListingOverdue;
import org.motcua.deadline.application.OverdueDossier;
import org.motcua.deadline.application.OverdueQuery;
import org.motcua.deadline.application.Page;
import org.motcua.edge.parameters.Moments;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.rest.FreshnessView;
import org.motcua.edge.rest.TellingFreshness;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.WorkCalendar;

/** What is overdue, now or at a moment in the past. */
@Path("/api/v1/overdue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class OverdueResource {

    private static final int MOST_DAYS = 100_000;

    private final ListingOverdue listingOverdue;
    private final WorkCalendar calendar;
    private final Asking asking;
    private final TellingFreshness freshness;

    OverdueResource(ListingOverdue listingOverdue, WorkCalendar calendar, Asking asking, TellingFreshness freshness) {
        this.listingOverdue = listingOverdue;
        this.calendar = calendar;
        this.asking = asking;
        this.freshness = freshness;
    }

    @GET
    @Operation(
            summary = "Dossiers open and late at a moment, by their statutory due date, the longest overdue first",
            description =
                    "A past moment is answered from event times as they are known today. A moment in the future is"
                            + " refused. Closed and stopped dossiers and those whose clock stands still are not late. The"
                            + " caller sees what a unit of the caller's subtree is responsible for or holds today; unit asks"
                            + " for the unit responsible, as figures do, desk for the one that holds it today.")
    public OverdueView list(@BeanParam OverdueRequest request) {
        FreshnessView asOf = freshness.now();
        MomentCursor cursor = MomentCursor.read(request.cursor);
        Instant at = asking.pastOr("at", request.at, cursor == null ? asking.now() : cursor.asOf());
        OverdueQuery query = new OverdueQuery(
                at,
                asking.whose(request.unit, request.desk, at),
                asking.procedure(request.procedure),
                asking.field(request.field),
                Parameters.choiceOr("channel", request.channel, Channel.class, null),
                Parameters.numberOr("minDaysLate", request.minDaysLate, 0, 0, MOST_DAYS));
        Keyset after = cursor == null ? null : cursor.after();
        return view(at, listingOverdue.list(query, after, asking.limit(request.limit)), asOf);
    }

    private OverdueView view(Instant at, Page<OverdueDossier> page, FreshnessView asOf) {
        return new OverdueView(
                Moments.local(at),
                page.total(),
                page.totalIsExact(),
                page.items().stream()
                        .map(dossier -> OverdueView.item(dossier, workingDaysLate(dossier, at)))
                        .toList(),
                page.more() ? next(at, page.items().getLast()) : null,
                asOf);
    }

    private int workingDaysLate(OverdueDossier dossier, Instant at) {
        return calendar.workingDaysBetween(LegalZone.day(dossier.dueAt()), LegalZone.day(at));
    }

    private static String next(Instant at, OverdueDossier last) {
        return new MomentCursor(at, new Keyset(last.dueAt(), last.code())).write();
    }
}
