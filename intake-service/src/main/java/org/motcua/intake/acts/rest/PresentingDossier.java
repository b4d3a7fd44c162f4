package org.motcua.intake.acts.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.problem.ProblemException;
import org.motcua.edge.texts.ClockTexts;
import org.motcua.intake.acts.application.ActOutcome.Refused;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.acts.domain.AllowedActs;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.rest.AppointmentView;
import org.motcua.intake.record.rest.HistoryPresentation;
import org.motcua.intake.record.rest.HistoryView;
import org.motcua.intake.record.rest.Roles;
import org.motcua.intake.record.rest.Versions;

/** Shows a dossier to the caller of the current request: in its language, with what its roles may do next. */
@Singleton
public class PresentingDossier {

    private static final List<String> WORKERS = List.of(Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR);

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final ActRules rules;
    private final ActTexts texts;
    private final CallerScope caller;

    PresentingDossier(
            SecurityIdentity identity,
            CurrentVertxRequest request,
            ActRules rules,
            ActTexts texts,
            CallerScope caller) {
        this.identity = identity;
        this.request = request;
        this.rules = rules;
        this.texts = texts;
        this.caller = caller;
    }

    /** The dossier. */
    public DossierView view(String code, DossierNow dossier) {
        AppointmentView appointment = AppointmentView.of(dossier, ClockTexts.preferred(languages()));
        return DossierView.of(code, dossier, words().status(dossier), appointment, allowed(code, dossier));
    }

    private String languages() {
        return request.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    }

    private ActWords words() {
        return texts.preferred(languages());
    }

    /** The history; its texts only for those who work on dossiers. */
    public HistoryView history(String code, History history) {
        return new HistoryPresentation(history, showsTexts()).view(code);
    }

    /** Whether the caller is shown free texts, which are personal data. */
    public boolean showsTexts() {
        return WORKERS.stream().anyMatch(identity::hasRole);
    }

    /** What the caller may do next. */
    List<AllowedAct> allowed(String code, DossierNow dossier) {
        return AllowedAct.of(
                code, dossier, new AllowedActs(dossier, rules, caller::sees), identity.getRoles(), words());
    }

    /** A problem with an act that is not allowed now: it names the status, the acts that are, and whose they are. */
    ProblemException notAllowed(String code, Refused refused) {
        NotAllowed why = refused.why();
        DossierNow dossier = refused.dossier();
        List<?> arguments = why.arguments().isEmpty()
                ? words().situation(dossier, new AllowedActs(dossier, rules, unit -> true).all())
                : why.arguments();
        return new ProblemException(409, why.code(), null, arguments.toArray())
                .with("dossierStatus", dossier.status())
                .with("dossierStatusName", words().status(dossier))
                .with("allowed", allowed(code, dossier));
    }

    /** An answer with the dossier and its version as ETag. */
    public Response answer(int status, String code, DossierNow dossier) {
        return Response.status(status)
                .entity(view(code, dossier))
                .header(HttpHeaders.ETAG, Versions.tag(dossier.version()))
                .build();
    }
}
