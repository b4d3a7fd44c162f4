package org.motcua.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.motcua.intake.application.Catalogue;
import org.motcua.intake.application.CatalogueProcedure;
import org.motcua.intake.application.CatalogueUnit;
import org.motcua.intake.application.PuttingProcedures;
import org.motcua.intake.application.PuttingUnits;

/** Units and procedures. */
@Path("/api/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    /**
     * What a change of the catalogue did.
     *
     * @param total   entries in the body
     * @param changed entries that were new or other than before
     */
    public record ChangeView(int total, int changed) {}

    private final Catalogue catalogue;
    private final PuttingUnits puttingUnits;
    private final PuttingProcedures puttingProcedures;

    CatalogueResource(Catalogue catalogue, PuttingUnits puttingUnits, PuttingProcedures puttingProcedures) {
        this.catalogue = catalogue;
        this.puttingUnits = puttingUnits;
        this.puttingProcedures = puttingProcedures;
    }

    @PUT
    @Path("units")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Adds units and changes known ones; none is removed. The body is an array in the national shape.")
    public ChangeView putUnits(InputStream body) {
        List<CatalogueUnit> units = CatalogueBody.units(body);
        return new ChangeView(units.size(), puttingUnits.put(units));
    }

    @PUT
    @Path("procedures")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary =
                    "Adds procedures and changes known ones; received dossiers keep the limit they were received with.")
    public ChangeView putProcedures(InputStream body) {
        List<CatalogueProcedure> procedures = CatalogueBody.procedures(body);
        return new ChangeView(procedures.size(), puttingProcedures.put(procedures));
    }

    @GET
    @Path("units")
    @Operation(summary = "All units.")
    public List<UnitView> units() {
        return catalogue.units().values().stream().map(UnitView::of).toList();
    }

    @GET
    @Path("procedures")
    @Operation(summary = "All procedures with every version of their limits.")
    public List<ProcedureView> procedures() {
        return catalogue.procedures().values().stream().map(ProcedureView::of).toList();
    }
}
