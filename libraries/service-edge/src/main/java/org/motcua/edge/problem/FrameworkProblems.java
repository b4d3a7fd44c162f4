package org.motcua.edge.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the framework's own errors (no route, no token, malformed body …) the same shape and language. Whatever text
 * the framework made is dropped, since it may name classes or echo values. A failure with an outage of the database
 * behind it is no fault of the service: 503 with {@code Retry-After}.
 */
@ApplicationScoped
public class FrameworkProblems implements ProblemPostProcessor {

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "malformed-request"),
            Map.entry(401, "unauthorized"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(503, "unavailable"));
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;
    /** When to ask again. */
    private static final String SECONDS = "5";

    private static final Set<String> KEPT_HEADERS = Set.of("www-authenticate", "allow", "retry-after");
    /** After those of the extension, which log the problem and add its instance. */
    private static final int LAST = 1;

    private final Problems problems;

    FrameworkProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int priority() {
        return LAST;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        boolean outage = problem.getStatusCode() == FAULT && Outages.areBehind(context.cause);
        int status = outage ? UNAVAILABLE : problem.getStatusCode();
        HttpProblem.Builder builder = problems.problem(status, code(status), field(problem), List.of());
        if (outage) {
            builder.withHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        }
        problem.getHeaders().forEach((name, value) -> {
            if (KEPT_HEADERS.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                builder.withHeader(name, value);
            }
        });
        Object violations = problem.getParameters().get("violations");
        return (violations == null ? builder : builder.with("violations", violations)).build();
    }

    private static String code(int status) {
        return CODES.getOrDefault(status, status < 500 ? "refused" : "internal");
    }

    private static String field(HttpProblem problem) {
        return problem.getParameters().get("field") instanceof String name ? name : null;
    }
}
