package org.motcua.intake.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.motcua.edge.texts.ClockTexts;
import org.motcua.intake.domain.ActRules;
import org.motcua.intake.domain.DossierNow;
import org.motcua.intake.domain.History;

/** Shows a dossier to the caller of the current request: in its language, with what its roles may do next. */
@Singleton
public class PresentingDossier {

    private static final List<String> WORKERS = List.of(Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR);

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final ActRules rules;

    PresentingDossier(SecurityIdentity identity, CurrentVertxRequest request, ActRules rules) {
        this.identity = identity;
        this.request = request;
        this.rules = rules;
    }

    /** The dossier. */
    DossierView view(String code, DossierNow dossier) {
        String languages = request.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        AppointmentView appointment = AppointmentView.of(dossier, ClockTexts.preferred(languages));
        return DossierView.of(code, dossier, appointment, allowed(code, dossier));
    }

    /** The history; its texts only for those who work on dossiers. */
    HistoryView history(String code, History history) {
        return new HistoryPresentation(history, showsTexts()).view(code);
    }

    /** Whether the caller is shown free texts, which are personal data. */
    boolean showsTexts() {
        return WORKERS.stream().anyMatch(identity::hasRole);
    }

    /** What the caller may do next. */
    List<AllowedAct> allowed(String code, DossierNow dossier) {
        return AllowedAct.of(code, dossier, rules, identity.getRoles());
    }

    /** An answer with the dossier and its version as ETag. */
    Response answer(int status, String code, DossierNow dossier) {
        return Response.status(status)
                .entity(view(code, dossier))
                .header(HttpHeaders.ETAG, Versions.tag(dossier.version()))
                .build();
    }
}
