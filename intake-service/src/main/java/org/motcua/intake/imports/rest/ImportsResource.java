package org.motcua.intake.imports.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.imports.application.ImportOrder;
import org.motcua.intake.imports.application.ImportOutcome;
import org.motcua.intake.imports.application.ImportProgress;
import org.motcua.intake.imports.application.ImportingDossiers;
import org.motcua.intake.imports.application.Imports;
import org.motcua.intake.imports.application.Imports.Attempt;
import org.motcua.intake.imports.national.GzipBody;
import org.motcua.intake.record.codes.Words;
import org.motcua.intake.record.rest.Roles;

/** Imports of files in the national shape. */
@Path("/api/v1/imports")
public class ImportsResource {

    static final String NDJSON = "application/x-ndjson";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MAX_REASON = 1_000;

    private final ImportingDossiers importing;
    private final Imports imports;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final VerdictTexts texts;
    private final ProblemLines problems;

    ImportsResource(
            ImportingDossiers importing,
            Imports imports,
            CallerScope caller,
            SecurityIdentity identity,
            VerdictTexts texts,
            ProblemLines problems) {
        this.importing = importing;
        this.imports = imports;
        this.caller = caller;
        this.identity = identity;
        this.texts = texts;
        this.problems = problems;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.COUNTER})
    @Operation(
            summary = "Imports a file of any size, plain or gzip, line by line. The same file again changes nothing.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "What became of the lines")
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(responseCode = "429", ref = "Problem429")
    public ImportView post(
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("dryRun") String dryRun,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("correct") String correct,
            @QueryParam("reason") String reason,
            @HeaderParam("Import-Id") String id,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) String encoding,
            InputStream body)
            throws SQLException {
        boolean gzip = isGzip(encoding);
        ImportOrder order = new ImportOrder(
                id == null ? UUID.randomUUID().toString() : name(id),
                Parameters.flagOr("dryRun", dryRun, false),
                correction(Parameters.flagOr("correct", correct, false), reason),
                caller.account(),
                caller.unit().orElse(null),
                caller.units());
        return view(importing.run(order, () -> gzip ? GzipBody.unpacked(body) : body));
    }

    private static ImportView view(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Ended ended -> ImportView.of(ended.progress());
            case ImportOutcome.Running running -> throw new ProblemException(409, "import-running", "Import-Id");
            case ImportOutcome.TooMany tooMany -> throw new ProblemException(429, "too-many-imports", null);
            case ImportOutcome.CutOff cut ->
                throw new ProblemException(400, "import-cut-off", null, cut.id(), cut.committed());
            case ImportOutcome.EndlessLine endless ->
                throw new ProblemException(
                        413,
                        "import-endless-line",
                        null,
                        endless.id(),
                        endless.committed(),
                        endless.line(),
                        endless.limit());
            case ImportOutcome.Interrupted gone ->
                throw new ProblemException(503, "import-interrupted", null, gone.id());
        };
    }

    private static boolean isGzip(String encoding) {
        String name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "gzip", "x-gzip" -> true;
            case "identity", "" -> false;
            default -> throw new ProblemException(415, "unknown-encoding", HttpHeaders.CONTENT_ENCODING);
        };
    }

    private String name(String id) throws SQLException {
        if (!ID.matcher(id).matches()) {
            throw new ProblemException(400, "invalid-import-id", "Import-Id");
        }
        if (imports.latest(id).filter(progress -> !mayRead(progress)).isPresent()) {
            throw new ProblemException(409, "import-id-taken", "Import-Id");
        }
        return id;
    }

    private String correction(boolean correct, String reason) {
        if (!correct) {
            return null;
        }
        if (!identity.hasRole(Roles.SUPERVISOR) && !identity.hasRole(Roles.ADMINISTRATOR)) {
            throw new ProblemException(403, "correction-forbidden", "correct");
        }
        String words = Words.orNull(reason);
        if (words == null) {
            throw new ProblemException(400, "required", "reason");
        }
        if (reason.length() > MAX_REASON || reason.indexOf(0) >= 0) {
            throw new ProblemException(400, "text-too-long", "reason", MAX_REASON);
        }
        return words;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.COUNTER, Roles.AUDITOR})
    @Operation(summary = "The latest attempt of an import: its state and how far it came.")
    public ImportView get(@PathParam("id") String id) throws SQLException {
        return ImportView.of(find(id));
    }

    private ImportProgress find(String id) throws SQLException {
        Optional<ImportProgress> found = ID.matcher(id).matches() ? imports.latest(id) : Optional.empty();
        return found.filter(this::mayRead).orElseThrow(() -> new ProblemException(404, "not-found", "id"));
    }

    /** An import belongs to the unit of whoever sent it; one by an administrator of all is for those who see all. */
    private boolean mayRead(ImportProgress progress) {
        return progress.authorUnit() == null
                ? caller.units() instanceof VisibleUnits.All
                : caller.sees(progress.authorUnit());
    }

    @GET
    @Path("{id}/problems")
    @Produces(NDJSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.COUNTER, Roles.AUDITOR})
    @Operation(summary = "The lines of the latest attempt that need a look, as NDJSON.")
    @APIResponse(
            responseCode = "200",
            description = "One JSON object a line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ProblemView.class)))
    @Blocking
    public Multi<ProblemView> problems(@PathParam("id") String id, @Context HttpHeaders headers) throws SQLException {
        ImportProgress progress = find(id);
        return problems.of(
                new Attempt(progress.id(), progress.attempt()), texts.language(headers.getAcceptableLanguages()));
    }
}
