package org.motcua.intake.personal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.edge.caller.WholeSystem;
import org.motcua.edge.parameters.Parameters;
import org.motcua.intake.personal.application.ResealingPersonalData;
import org.motcua.intake.record.rest.Roles;

/** The keys that personal data is sealed and searched by. */
@Path("/api/v1/personal-data/sealing")
@RolesAllowed(Roles.ADMINISTRATOR)
@WholeSystem
@Produces(MediaType.APPLICATION_JSON)
public class SealingResource {

    private static final int MOST = 100_000;
    private static final int EVER = 1_000_000;

    /**
     * How far a change of keys has come.
     *
     * @param moved     rows sealed afresh by this request
     * @param rowsByKey how many rows need each key, by its id; a key that is missing here can be dropped
     */
    public record SealingView(long moved, Map<String, Long> rowsByKey) {}

    private final ResealingPersonalData resealing;

    SealingResource(ResealingPersonalData resealing) {
        this.resealing = resealing;
    }

    @GET
    @Operation(summary = "How many rows of personal data need each key.")
    public SealingView get() throws SQLException {
        return new SealingView(0, resealing.rowsByKey());
    }

    @POST
    @Operation(summary = "Seals rows of older keys by the current one, in batches; repeat it until nothing moves.")
    public SealingView reseal(@QueryParam("rows") String rows) throws SQLException {
        long moved = resealing.reseal(Parameters.numberOr("rows", rows, MOST, 1, EVER));
        return new SealingView(moved, resealing.rowsByKey());
    }
}
