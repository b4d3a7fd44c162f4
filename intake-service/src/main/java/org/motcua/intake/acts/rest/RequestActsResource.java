package org.motcua.intake.acts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.acts.domain.CounterAct;
import org.motcua.intake.acts.domain.SupplementText;
import org.motcua.intake.record.rest.BodyNode;
import org.motcua.intake.record.rest.Roles;

/** What the applicant is asked for; the clock waits meanwhile, by the procedure's policy. */
@Path("/api/v1/dossiers/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR})
public class RequestActsResource {

    private static final int MAX_ITEMS = 50;
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final Set<String> OF_ITEM = new TreeSet<>(Set.of(KIND, TEXT));

    private final PerformingAct performing;

    RequestActsResource(PerformingAct performing) {
        this.performing = performing;
    }

    @POST
    @Path("supplement-requests")
    @Operation(summary = "Asks the applicant for missing or wrong papers (form 02).")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.Supplement.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response askSupplement(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body, "items", ActBody.REASON);
        SupplementText text = new SupplementText(items(act.field("items")), act.reasonOrNull());
        return performing.perform(
                code, ifMatch, act.at(), new CounterAct.WithText(ActKind.SUPPLEMENT_REQUEST, text.written()));
    }

    private static List<SupplementText.Item> items(BodyNode node) {
        if (node.isAbsent() || node.items().isEmpty()) {
            throw node.fault("required");
        }
        if (node.items().size() > MAX_ITEMS) {
            throw node.fault("too-many-items", MAX_ITEMS);
        }
        return node.items().stream().map(RequestActsResource::item).toList();
    }

    private static SupplementText.Item item(BodyNode item) {
        item.onlyFields(OF_ITEM);
        return new SupplementText.Item(
                item.field(KIND).choice(SupplementText.Kind.class),
                item.field(TEXT).text());
    }

    @POST
    @Path("supplement-completion")
    @Operation(summary = "Notes that the applicant has handed in what was asked for.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.PlainAct.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response completeSupplement(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Plain(ActKind.SUPPLEMENT_COMPLETION));
    }

    @POST
    @Path("payment-requests")
    @Operation(summary = "Asks the applicant for a fee or another financial duty.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.ActWithWords.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response askPayment(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body, ActBody.REASON);
        return performing.perform(
                code, ifMatch, act.at(), new CounterAct.WithText(ActKind.PAYMENT_REQUEST, act.reasonOrNull()));
    }

    @POST
    @Path("payment-completion")
    @Operation(summary = "Notes that the applicant has paid what was asked for.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActRequests.PlainAct.class)))
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = DossierView.AFTER)
    public Response completePayment(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws SQLException {
        ActBody act = ActBody.of(body);
        return performing.perform(code, ifMatch, act.at(), new CounterAct.Plain(ActKind.PAYMENT_COMPLETION));
    }
}
