package org.motcua.deadline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.deadline.application.Page;
import org.motcua.deadline.application.PrintedComparison;
import org.motcua.deadline.application.PrintedDueDate;
import org.motcua.deadline.application.PrintedDueDates;
import org.motcua.edge.parameters.Cursors;
import org.motcua.edge.rest.FreshnessView;
import org.motcua.edge.rest.TellingFreshness;

/** Where the date printed by another system differs from the first one computed. */
@Path("/api/v1/printed-due-dates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class PrintedDueDatesResource {

    private final PrintedDueDates printedDueDates;
    private final Asking asking;
    private final TellingFreshness freshness;

    PrintedDueDatesResource(PrintedDueDates printedDueDates, Asking asking, TellingFreshness freshness) {
        this.printedDueDates = printedDueDates;
        this.asking = asking;
        this.freshness = freshness;
    }

    @GET
    @Operation(summary = "Due dates printed by another system that are not the first computed one, to the second")
    public PrintedDueDatesView compare(
            @QueryParam("unit") String unit, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        FreshnessView asOf = freshness.now();
        PrintedComparison comparison = printedDueDates.compare(asking.units(unit), after(cursor), asking.limit(limit));
        Page<PrintedDueDate> page = comparison.differing();
        return new PrintedDueDatesView(
                comparison.compared(),
                page.total(),
                page.items().stream().map(PrintedDueDatesView.Item::of).toList(),
                page.more() ? Cursors.encode(page.items().getLast().code()) : null,
                asOf);
    }

    private static String after(String cursor) {
        return cursor == null || cursor.isBlank()
                ? null
                : Cursors.decode(cursor, 1).getFirst();
    }
}
