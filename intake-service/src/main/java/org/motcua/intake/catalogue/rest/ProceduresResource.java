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
import java.util.List;
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
import org.motcua.intake.catalogue.application.EntryDraft;
import org.motcua.intake.catalogue.application.PuttingProcedures;
import org.motcua.intake.catalogue.domain.CatalogueProcedure;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.record.rest.Roles;

/** The procedures of the catalogue. */
@Authenticated
@Path("/api/v1/catalogue/procedures")
@Produces(MediaType.APPLICATION_JSON)
public class ProceduresResource {

    private static final String REASON = "Why, in words; kept with the versions";

    private final Catalogue catalogue;
    private final CatalogueVersions versions;
    private final PuttingProcedures putting;
    private final CatalogueAuthors authors;

    ProceduresResource(
            Catalogue catalogue, CatalogueVersions versions, PuttingProcedures putting, CatalogueAuthors authors) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.putting = putting;
        this.authors = authors;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @WholeSystem
    @Operation(
            summary =
                    "Adds procedures and changes known ones; received dossiers keep the limit they were received with.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ProcedureView.class)))
    public ChangeView putAll(@Parameter(description = REASON) @QueryParam("reason") String reason, InputStream body) {
        List<EntryDraft<CatalogueProcedure>> procedures = ProcedureBody.all(body);
        return new ChangeView(procedures.size(), putting.put(procedures, authors.author(reason)));
    }

    @GET
    @Operation(summary = "All procedures with every version of their limits.")
    public List<ProcedureView> all() {
        return catalogue.procedures().values().stream().map(ProcedureView::of).toList();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One procedure.")
    public ProcedureView get(@PathParam("code") String code) {
        CatalogueProcedure procedure = catalogue.procedures().get(AskedCode.ofProcedure(code));
        if (procedure == null) {
            throw new ProblemException(404, "not-found", "code");
        }
        return ProcedureView.of(procedure);
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @WholeSystem
    @Operation(summary = "Adds a procedure or changes it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    public ProcedureView put(
            @PathParam("code") String code,
            @Parameter(description = REASON) @QueryParam("reason") String reason,
            InputStream body) {
        EntryDraft<CatalogueProcedure> procedure = ProcedureBody.one(body, AskedCode.ofProcedure(code));
        putting.put(List.of(procedure), authors.author(reason));
        return get(code);
    }

    @GET
    @Path("{code}/versions")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Every change of a procedure, oldest first.")
    public List<ProcedureVersionView> versions(@PathParam("code") String code) {
        List<CatalogueVersion<CatalogueProcedure>> found = versions.ofProcedure(AskedCode.ofProcedure(code));
        if (found.isEmpty()) {
            throw new ProblemException(404, "not-found", "code");
        }
        return found.stream().map(ProcedureVersionView::of).toList();
    }
}
