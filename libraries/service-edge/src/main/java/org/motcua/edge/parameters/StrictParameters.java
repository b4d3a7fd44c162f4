package org.motcua.edge.parameters;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.motcua.edge.problem.ProblemException;

/**
 * Refuses a request with a parameter that its operation does not have, or with one given twice: a name that was
 * misspelled would otherwise list everything, or import for good what was to be tried, and of two values one would be
 * dropped. Each parameter takes one text; what may have several values has them separated by commas.
 */
public class StrictParameters {

    /** What may be repeated in an answer: the form of a parameter's name. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

    /**
     * Looks at the names before the operation runs.
     *
     * @throws ProblemException 400 {@code unknown-parameter} or {@code repeated-parameter}
     */
    @ServerRequestFilter
    public void refuse(ResourceInfo operation, UriInfo address) {
        Map<String, List<String>> given = address.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        given.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw unknown(name, names);
            }
            if (values.size() > 1) {
                throw new ProblemException(400, "repeated-parameter", name);
            }
        });
    }

    private static ProblemException unknown(String name, Set<String> names) {
        return new ProblemException(
                400,
                "unknown-parameter",
                NAME.matcher(name).matches() ? name : null,
                names.isEmpty() ? "–" : String.join(", ", names));
    }
}
