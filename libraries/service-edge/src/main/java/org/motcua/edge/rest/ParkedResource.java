package org.motcua.edge.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.edge.caller.WholeSystem;
import org.motcua.edge.parameters.Cursors;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.reliable.consumer.Discarding;
import org.motcua.reliable.consumer.ListingParked;
import org.motcua.reliable.consumer.Parked;
import org.motcua.reliable.consumer.Replaying;

/** Records that could not be applied: to see, to try again, to give up. */
@Path("/api/v1/parked")
@RolesAllowed("administrator")
@WholeSystem
@Produces(MediaType.APPLICATION_JSON)
public class ParkedResource {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final ListingParked listing;
    private final Replaying replaying;
    private final Discarding discarding;
    private final SecurityIdentity identity;

    ParkedResource(ListingParked listing, Replaying replaying, Discarding discarding, SecurityIdentity identity) {
        this.listing = listing;
        this.replaying = replaying;
        this.discarding = discarding;
        this.identity = identity;
    }

    /** Parked records in the order in which they were parked. */
    @GET
    @Operation(summary = "Records that could not be applied, in the order in which they were parked")
    public ParkedPage parked(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit)
            throws SQLException {
        int size = Parameters.numberOr("limit", limit, PAGE, 1, LARGEST_PAGE);
        List<Parked> found = listing.page(after(cursor), size + 1);
        List<Parked> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursors.encode(shown.getLast().id()) : null;
        return new ParkedPage(shown.stream().map(ParkedView::of).toList(), next);
    }

    /** Tries the parked records again, of one key or of all, in order. */
    @POST
    @Path("/replay")
    @Operation(summary = "Tries parked records again, of one dossier or of all, in order")
    public ReplayView replay(@QueryParam("key") String key) throws SQLException {
        return new ReplayView(replaying.replay(key));
    }

    /** Gives a record up and applies those behind it. */
    @POST
    @Path("/{id}/discard")
    @Operation(summary = "Gives a parked record up and applies those behind it")
    public ReplayView discard(@PathParam("id") String id) throws SQLException {
        return discarding
                .discard(number(id), identity.getPrincipal().getName())
                .map(ReplayView::new)
                .orElseThrow(ParkedResource::unknown);
    }

    private static long after(String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Long.parseLong(Cursors.decode(cursor, 1).getFirst());
        } catch (NumberFormatException e) {
            throw new ProblemException(400, "invalid-cursor", "cursor");
        }
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(404, "unknown-parked-record", "id");
    }
}
