package org.motcua.edge.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query parameters that an operation declares to its callers: those it takes, those of its parameter beans, and those
 * that it describes and reads from the address itself.
 */
final class KnownParameters {

    private KnownParameters() {}

    static SortedSet<String> of(Method operation) {
        Stream<String> taken = Arrays.stream(operation.getParameters())
                .flatMap(one -> one.isAnnotationPresent(BeanParam.class) ? ofBean(one.getType()) : named(one));
        Stream<String> described = Arrays.stream(operation.getAnnotationsByType(Parameter.class))
                .filter(one -> one.in() == ParameterIn.QUERY)
                .map(Parameter::name);
        return Stream.concat(taken, described).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> ofBean(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(KnownParameters::named);
    }

    private static Stream<String> named(AnnotatedElement element) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        return parameter == null ? Stream.empty() : Stream.of(parameter.value());
    }
}
