package org.motcua.intake.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.motcua.edge.problem.ProblemException;

/**
 * Refuses a request with a parameter that its operation does not have: a name that was misspelled would otherwise list
 * everything, or import for good what was to be tried. An operation has what it declares to its callers.
 */
public class UnknownParameters {

    /** What may be repeated in an answer: the form of a parameter's name. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    /**
     * Looks at the names before the operation runs.
     *
     * @throws ProblemException 400 {@code personal-in-address} or {@code unknown-parameter}
     */
    @ServerRequestFilter
    public void refuse(ResourceInfo operation, UriInfo address) {
        Set<String> given = address.getQueryParameters().keySet();
        if (given.isEmpty()) {
            return;
        }
        ListQuery.PERSONAL.stream().filter(given::contains).findFirst().ifPresent(name -> {
            throw new ProblemException(400, "personal-in-address", name);
        });
        Set<String> names = known.computeIfAbsent(operation.getResourceMethod(), UnknownParameters::declared);
        given.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw unknown(name, names);
        });
    }

    private static ProblemException unknown(String name, Set<String> names) {
        return new ProblemException(
                400,
                "unknown-parameter",
                NAME.matcher(name).matches() ? name : null,
                names.isEmpty() ? "–" : String.join(", ", names));
    }

    private static Set<String> declared(Method operation) {
        Stream<String> read = Arrays.stream(operation.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(parameter -> parameter != null)
                .map(QueryParam::value);
        Stream<String> described = Arrays.stream(operation.getAnnotationsByType(Parameter.class))
                .filter(parameter -> parameter.in() == ParameterIn.QUERY)
                .map(Parameter::name);
        return Stream.concat(read, described).collect(Collectors.toCollection(TreeSet::new));
    }
}
