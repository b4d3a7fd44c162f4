package org.motcua.edge.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Who may call the methods of resources: what a method says holds, else what its class says. */
final class CallerRoles {

    private static final DotName ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName OPEN = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName WHOLE = DotName.createSimple("org.motcua.edge.caller.WholeSystem");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final IndexView index;

    CallerRoles(IndexView index) {
        this.index = index;
    }

    /** The roles in alphabetical order, empty when whoever is signed in may call it. */
    List<String> of(String type, String method) {
        return rule(type, method)
                .filter(rule -> rule.name().equals(ALLOWED))
                .map(rule ->
                        Arrays.stream(rule.value().asStringArray()).sorted().toList())
                .orElse(List.of());
    }

    /** Whether anybody may call it without a token. */
    boolean isOpen(String type, String method) {
        return rule(type, method).filter(rule -> rule.name().equals(OPEN)).isPresent();
    }

    /** Whether it concerns all units, and so is closed to whoever is limited to one. */
    boolean isOfTheWholeSystem(String type, String method) {
        return resource(type).stream()
                .flatMap(resource -> said(resource, method))
                .anyMatch(target -> target.hasDeclaredAnnotation(WHOLE));
    }

    private Optional<AnnotationInstance> rule(String type, String method) {
        return resource(type).flatMap(resource -> rule(resource, method));
    }

    private Optional<ClassInfo> resource(String type) {
        return index.getAnnotations(PATH).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(path -> path.target().asClass())
                .filter(resource -> resource.simpleName().equals(type))
                .findFirst();
    }

    private static Optional<AnnotationInstance> rule(ClassInfo resource, String method) {
        return said(resource, method)
                .flatMap(target -> Stream.of(target.declaredAnnotation(ALLOWED), target.declaredAnnotation(OPEN)))
                .filter(rule -> rule != null)
                .findFirst();
    }

    /** Where something is said of a method: there, then of its class. */
    private static Stream<AnnotationTarget> said(ClassInfo resource, String method) {
        Stream<AnnotationTarget> ofMethods = resource.methods().stream()
                .filter(candidate -> candidate.name().equals(method))
                .map(MethodInfo.class::cast);
        return Stream.concat(ofMethods, Stream.of(resource));
    }
}
