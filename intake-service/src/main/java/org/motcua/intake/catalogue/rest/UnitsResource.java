package org.motcua.intake.catalogue.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.motcua.edge.caller.WholeSystem;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.catalogue.application.Catalogue;
import org.motcua.intake.catalogue.application.CatalogueVersion;
import org.motcua.intake.catalogue.application.CatalogueVersions;
import org.motcua.intake.catalogue.application.ClosingUnit;
import org.motcua.intake.catalogue.application.EntryDraft;
import org.motcua.intake.catalogue.application.PuttingUnits;
import org.motcua.intake.catalogue.application.UnitsOutcome;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.record.rest.BodyNode;
import org.motcua.intake.record.rest.Roles;
import org.motcua.legalclock.LegalZone;

/** The units of the catalogue. */
@Authenticated
@Path("/api/v1/catalogue/units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    private static final String LAST_DAY = "HieuLucDen";
    private static final String SUCCESSOR = "DonViKeThua";
    private static final Set<String> OF_CLOSING = new TreeSet<>(Set.of(LAST_DAY, SUCCESSOR));
    private static final String REASON = "Why, in words; kept with the versions";

    private final Catalogue catalogue;
    private final CatalogueVersions versions;
    private final PuttingUnits putting;
    private final ClosingUnit closing;
    private final CatalogueAuthors authors;
    private final Clock clock;

    UnitsResource(
            Catalogue catalogue,
            CatalogueVersions versions,
            PuttingUnits putting,
            ClosingUnit closing,
            CatalogueAuthors authors,
            Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.putting = putting;
        this.closing = closing;
        this.authors = authors;
        this.clock = clock;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @WholeSystem
    @Operation(
            summary = "Adds units and changes known ones; none is removed. The body is an array in the national shape.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UnitView.class)))
    public ChangeView putAll(@Parameter(description = REASON) @QueryParam("reason") String reason, InputStream body) {
        List<EntryDraft<CatalogueUnit>> units = bodies().all(body);
        return new ChangeView(units.size(), changed(putting.put(units, authors.author(reason))));
    }

    @GET
    @Operation(summary = "All units.")
    public List<UnitView> all() {
        return catalogue.units().values().stream().map(UnitView::of).toList();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One unit.")
    public UnitView get(@PathParam("code") String code) {
        CatalogueUnit unit = catalogue.units().get(AskedCode.ofUnit(code));
        if (unit == null) {
            throw new ProblemException(404, "not-found", "code");
        }
        return UnitView.of(unit);
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @WholeSystem
    @Operation(summary = "Adds a unit or changes it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = UnitView.class)))
    public UnitView put(
            @PathParam("code") String code,
            @Parameter(description = REASON) @QueryParam("reason") String reason,
            InputStream body) {
        EntryDraft<CatalogueUnit> unit = bodies().one(body, AskedCode.ofUnit(code));
        changed(putting.put(List.of(unit), authors.author(reason)));
        return get(code);
    }

    @PUT
    @Path("{code}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @WholeSystem
    @Operation(summary = "Ends a unit on a day; its successor, if there is one, takes over the next day.")
    @RequestBody(content = @Content(schema = @Schema(implementation = UnitClosing.class)))
    public UnitView close(
            @PathParam("code") String code,
            @Parameter(description = REASON) @QueryParam("reason") String reason,
            InputStream body) {
        BodyNode node = BodyNode.whole(body);
        node.onlyFields(OF_CLOSING);
        changed(closing.close(
                AskedCode.ofUnit(code),
                node.field(LAST_DAY).day(),
                EntryReading.codeOrNull(node.field(SUCCESSOR)),
                authors.author(reason)));
        return get(code);
    }

    @GET
    @Path("{code}/versions")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Every change of a unit, oldest first.")
    public List<UnitVersionView> versions(@PathParam("code") String code) {
        List<CatalogueVersion<CatalogueUnit>> found = versions.ofUnit(AskedCode.ofUnit(code));
        if (found.isEmpty()) {
            throw new ProblemException(404, "not-found", "code");
        }
        return found.stream().map(UnitVersionView::of).toList();
    }

    private static int changed(UnitsOutcome outcome) {
        return switch (outcome) {
            case UnitsOutcome.Stored stored -> stored.changed();
            case UnitsOutcome.Unknown unknown -> throw new ProblemException(404, "not-found", "code");
            case UnitsOutcome.NoTree noTree -> throw new ProblemException(400, noTree.why(), noTree.member());
        };
    }

    private UnitBody bodies() {
        return new UnitBody(LegalZone.day(clock.instant()));
    }
}
