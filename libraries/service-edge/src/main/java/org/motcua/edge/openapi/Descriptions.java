package org.motcua.edge.openapi;

import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What parameters, schemas and their members mean, from {@code descriptions.properties}: {@code parameter.<name>} or, before
 * it, {@code parameter.<tag>.<name>}; {@code schema.<name>}; {@code member.<name>} or, before it,
 * {@code member.<schema>.<name>}. What the code says itself holds.
 */
final class Descriptions {

    private final Properties texts =
            ClassPathTexts.of("org/motcua/edge/openapi/descriptions.properties", "openapi/descriptions.properties");

    void addTo(Components components) {
        components.getSchemas().forEach(this::addTo);
    }

    private void addTo(String name, Schema schema) {
        if (schema.getDescription() == null) {
            schema.setDescription(texts.getProperty("schema." + name));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((member, of) -> {
                if (of.getDescription() == null) {
                    of.setDescription(text("member", name, member));
                }
            });
        }
    }

    void addTo(Operation operation, String tag) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(text("parameter", tag, parameter.getName())));
    }

    private String text(String kind, String place, String name) {
        return texts.getProperty(kind + "." + place + "." + name, texts.getProperty(kind + "." + name));
    }
}
