package org.motcua.edge.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import org.motcua.edge.texts.ProblemLanguage;
import org.motcua.edge.texts.ProblemTexts;

/** Builds the one shape in which every error leaves a service, in the caller's language. */
@Singleton
public class Problems {

    private final ProblemTexts texts;
    private final CurrentVertxRequest request;

    Problems(ProblemTexts texts, CurrentVertxRequest request) {
        this.texts = texts;
        this.request = request;
    }

    /** The problem as it is answered. */
    public HttpProblem of(ProblemException problem) {
        HttpProblem.Builder builder = problem(problem.status(), problem.code(), problem.field(), problem.args());
        problem.members().forEach(builder::with);
        problem.headers().forEach(builder::withHeader);
        return builder.build();
    }

    HttpProblem.Builder problem(int status, String code, String field, List<?> args) {
        ProblemLanguage language = language();
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(URI.create("urn:motcua:problem:" + code))
                .withStatus(status)
                .withTitle(texts.title(code, language, field, args))
                .withDetail(texts.detail(code, language, field, args))
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .with("code", code);
        return field == null ? builder : builder.with("field", field);
    }

    private ProblemLanguage language() {
        RoutingContext context = request.getCurrent();
        return ProblemLanguage.preferred(
                context == null ? null : context.request().getHeader("Accept-Language"));
    }
}
