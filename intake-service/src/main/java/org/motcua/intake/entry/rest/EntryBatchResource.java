package org.motcua.intake.entry.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.problem.ProblemException;
import org.motcua.edge.problem.Problems;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.acts.rest.DossierView;
import org.motcua.intake.acts.rest.PerformingAct;
import org.motcua.intake.acts.rest.PresentingDossier;
import org.motcua.intake.entry.application.EnteringDossier;
import org.motcua.intake.entry.application.EnteringDossier.Entering;
import org.motcua.intake.entry.application.EntryOrder;
import org.motcua.intake.entry.application.EntryOutcome.Entered;
import org.motcua.intake.record.rest.BodyNode;
import org.motcua.intake.record.rest.Roles;
import org.motcua.intake.record.rest.SigningOfficer;
import org.motcua.intake.record.rest.Versions;

/** Where dossiers come in, many at a time; each stands for itself. */
@Path("/api/v1/dossiers/batch")
@Produces(MediaType.APPLICATION_JSON)
public class EntryBatchResource {

    private static final int MAX_ITEMS = 500;
    private static final String ITEMS = "items";
    private static final String KEY = "idempotencyKey";
    private static final String DOSSIER = "dossier";
    private static final Set<String> OF_ITEM = new TreeSet<>(Set.of(KEY, DOSSIER));

    /** What became of an item. */
    @Schema(name = "EntryVerdict")
    public enum Verdict {
        /** The dossier is new. */
        CREATED,
        /** An earlier request with the same key had entered it. */
        REPLAYED,
        /** Nothing is stored; the key is free. */
        REFUSED
    }

    /** What became of each item, in their order. */
    public record BatchView(int created, int replayed, int refused, List<ItemView> items) {}

    /** What became of one item. */
    @Schema(name = "BatchItemView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(
            @Schema(description = "Place in the list, from 0.")
            int index,

            Verdict verdict,
            String location,
            String etag,
            DossierView dossier,

            @Schema(ref = "Problem", description = "As it would have been answered alone.")
            HttpProblem problem) {}

    /** An item under way, or refused already. */
    private record Item(String path, Entering entering, ProblemException refusal) {}

    private final EnteringDossier entering;
    private final PresentingDossier presenting;
    private final CallerScope caller;
    private final SigningOfficer officer;
    private final Problems problems;
    private final IntakeConfig config;

    EntryBatchResource(
            EnteringDossier entering,
            PresentingDossier presenting,
            CallerScope caller,
            SigningOfficer officer,
            Problems problems,
            IntakeConfig config) {
        this.entering = entering;
        this.presenting = presenting;
        this.caller = caller;
        this.officer = officer;
        this.problems = problems;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COUNTER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Enters up to 500 dossiers, each with a key of its own; one that is refused spoils no other.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DossierRequests.Batch.class)))
    public BatchView enter(InputStream body) throws SQLException {
        Predicate<String> visible = PerformingAct.visible(caller);
        List<Item> items = new ArrayList<>();
        officer.note();
        for (BodyNode node : nodes(body)) {
            items.add(begun(node, visible));
        }
        List<ItemView> views = new ArrayList<>(items.size());
        for (Item item : items) {
            views.add(view(views.size(), item));
        }
        return new BatchView(
                count(views, Verdict.CREATED), count(views, Verdict.REPLAYED), count(views, Verdict.REFUSED), views);
    }

    private List<BodyNode> nodes(InputStream body) {
        int limit = Math.toIntExact(config.entries().largestBatch().asLongValue());
        List<BodyNode> nodes = BodyNode.list(body, limit, ITEMS, MAX_ITEMS);
        if (nodes.isEmpty()) {
            throw new ProblemException(400, "number-of-items", ITEMS, 1, MAX_ITEMS);
        }
        return nodes;
    }

    private Item begun(BodyNode node, Predicate<String> visible) {
        try {
            node.onlyFields(OF_ITEM);
            BodyNode keyNode = node.field(KEY);
            String key = RequestKey.of(keyNode.path(), keyNode.textOrNull());
            BodyNode dossier = node.field(DOSSIER);
            if (dossier.isAbsent()) {
                throw dossier.fault("required");
            }
            EntryBody asked = new EntryBody(dossier);
            EntryOrder order =
                    new EntryOrder(caller.account(), caller.authority(), key, asked.digest(), asked.entry(), visible);
            return new Item(node.path(), entering.begin(order), null);
        } catch (ProblemException e) {
            return new Item(node.path(), null, e);
        }
    }

    private ItemView view(int index, Item item) throws SQLException {
        try {
            if (item.refusal() != null) {
                throw item.refusal();
            }
            String path = item.path() + ".";
            Entered entered = EntryAnswers.entered(item.entering().outcome(), path + KEY, path + DOSSIER + ".");
            return new ItemView(
                    index,
                    entered.replayed() ? Verdict.REPLAYED : Verdict.CREATED,
                    EntryAnswers.location(entered.code()),
                    Versions.tag(entered.dossier().version()),
                    presenting.view(entered.code(), entered.dossier()),
                    null);
        } catch (ProblemException e) {
            return new ItemView(index, Verdict.REFUSED, null, null, null, problems.of(e));
        }
    }

    private static int count(List<ItemView> views, Verdict verdict) {
        return (int) views.stream().filter(view -> view.verdict() == verdict).count();
    }
}
