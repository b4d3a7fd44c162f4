package org.motcua.intake.catalogue.persistence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.motcua.contract.ContractJson;

/** Small lists that nobody queries, kept as JSON in a text column. */
final class JsonColumn {

    private JsonColumn() {}

    /** The text, null for null. */
    static String text(Object value) {
        return value == null ? null : new String(ContractJson.encode(value), StandardCharsets.UTF_8);
    }

    /** The text of a list, null for an empty one. */
    static String textOrNull(List<?> values) {
        return values.isEmpty() ? null : text(values);
    }

    /** The value, null for null. */
    static <T> T value(String text, Class<T> type) {
        return text == null ? null : ContractJson.decode(text.getBytes(StandardCharsets.UTF_8), type);
    }

    /** The list, empty for null. */
    static <T> List<T> list(String text, Class<T[]> type) {
        return text == null ? List.of() : List.of(value(text, type));
    }
}
