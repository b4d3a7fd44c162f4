package org.motcua.intake.lists.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.motcua.contract.Channel;
import org.motcua.edge.caller.CallerScope;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.acts.rest.ActPaths;
import org.motcua.intake.lists.application.DossierFilter;
import org.motcua.intake.lists.application.DossierPage;
import org.motcua.intake.lists.application.ListingDossiers;
import org.motcua.intake.lists.application.ListingOnRecord;
import org.motcua.intake.record.rest.Roles;

/** Lists of dossiers, with masked applicants; whoever is looked for by name or number is named in a body. */
@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
public class DossierListResource {

    private static final String DAY = "date";

    private final ListingDossiers listing;
    private final ListingOnRecord onRecord;
    private final CallerScope caller;
    private final SecurityIdentity identity;

    DossierListResource(
            ListingDossiers listing, ListingOnRecord onRecord, CallerScope caller, SecurityIdentity identity) {
        this.listing = listing;
        this.onRecord = onRecord;
        this.caller = caller;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary =
                    "Dossiers that a unit of the caller answers for or holds, the latest submission first unless sort or"
                            + " codeBegins say otherwise. Days are inclusive; who is looked for by name, identity number or phone"
                            + " goes to /search.")
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description = "With the units below it.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description = "One or several, separated by commas.")
    @Parameter(name = "procedure", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "field", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "channel", in = ParameterIn.QUERY, schema = @Schema(implementation = Channel.class))
    @Parameter(
            name = "officer",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description = "The account it is assigned to.")
    @Parameter(name = "submittedFrom", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, format = DAY))
    @Parameter(name = "submittedTo", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, format = DAY))
    @Parameter(name = "receivedFrom", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, format = DAY))
    @Parameter(name = "receivedTo", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, format = DAY))
    @Parameter(name = "dueFrom", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, format = DAY))
    @Parameter(name = "dueTo", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, format = DAY))
    @Parameter(
            name = "toHandOverOn",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = DAY),
            description = "The day's hand-over list: resolved, not handed over, the appointment on that day or before;"
                    + " the earliest appointment first. Not together with status, dueFrom, dueTo, voided and sort. Whoever hands"
                    + " over is told people's names in full, and the reading is recorded.")
    @Parameter(
            name = "voided",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "true: duplicates that were voided are in the list too, told by standing.")
    @Parameter(
            name = "codeBegins",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description =
                    "How its code begins, such as H15.101-2606; the list is in the order of the codes then, the latest"
                            + " first, and takes no sort.")
    @Parameter(
            name = "codeEnds",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description =
                    "How its code ends: the last four digits at least, such as 0042 or 260605-0042. Hyphens and dots"
                            + " may be left out: 6050042.")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = ListQuery.Sort.class, defaultValue = "SUBMITTED"),
            description =
                    "SUBMITTED: the latest submission first. DUE: the earliest appointment first, and only dossiers"
                            + " that have one.")
    @Parameter(
            name = "fields",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description = "The fields wanted, separated by commas, such as code,status,dueAt; all without it.")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER))
    public DossierListView list(@Context UriInfo address) throws SQLException {
        MultivaluedMap<String, String> given = address.getQueryParameters();
        return page(new ListQuery(given::getFirst));
    }

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary =
                    "The same list, also by name (words of it or their beginnings, with or without diacritics), identity"
                            + " number and phone. The body keeps them out of addresses, which get into logs.",
            description = "For who sees applicants masked only, what a number in full finds is recorded as a reading.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SearchRequest.class)))
    public DossierListView search(InputStream body) throws SQLException {
        SearchRequest asked = SearchRequest.of(body);
        ListQuery query = new ListQuery(asked::value);
        return caller.mayReadInFull() ? page(query) : maskedPage(query);
    }

    private DossierListView maskedPage(ListQuery query) throws SQLException {
        DossierFilter filter = query.filter(caller::restrict);
        return DossierListView.of(
                onRecord.masked(filter, query.person(), query.after(), query.limit(), caller.account()),
                filter.order(),
                query.fields(),
                false);
    }

    /** Who hands results over calls people by their names; to all others they are masked. */
    private DossierListView page(ListQuery query) throws SQLException {
        Set<ListField> fields = query.fields();
        boolean applicants = fields.contains(ListField.applicant);
        boolean named = applicants && query.isHandOverList() && ActPaths.mayDo(ActKind.HAND_OVER, identity.getRoles());
        DossierFilter filter = query.filter(caller::restrict);
        DossierPage page = named
                ? onRecord.handOvers(filter, query.person(), query.after(), query.limit(), caller.account())
                : listing.page(filter, query.person(), query.after(), query.limit(), applicants);
        return DossierListView.of(page, filter.order(), fields, named);
    }
}
