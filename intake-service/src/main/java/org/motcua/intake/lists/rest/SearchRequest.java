package org.motcua.intake.lists.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.record.rest.BodyNode;

/**
 * The body of a search: the parameters of the list of dossiers, and who is looked for.
 *
 * @param name           each of these words must be one of the applicant's name, or begin one with two letters and more;
 *                       without diacritics it means them all
 * @param identityNumber in full
 * @param phone          in full, in any spelling
 */
@Schema(
        description = "Who is looked for, and the parameters of the list: unit, status, fields, cursor, limit …",
        additionalProperties = String.class)
public record SearchRequest(
        @Schema(examples = "ngu van anh") String name,
        @Schema(examples = "001088011234") String identityNumber,
        @Schema(examples = "+84 912 345 678") String phone,
        @Schema(hidden = true) Map<String, String> others) {

    private static final int LARGEST_BODY = 16_384;

    /** Reads the body, whose fields are all on one level. */
    static SearchRequest of(InputStream body) {
        BodyNode object = BodyNode.object(body, LARGEST_BODY);
        Map<String, String> values = new HashMap<>();
        object.json().properties().forEach(entry -> {
            String name = entry.getKey();
            if (!ListQuery.PERSONAL.contains(name) && !ListQuery.OTHERS.contains(name)) {
                throw new ProblemException(400, "unknown-search-field", null);
            }
            values.put(name, text(object.field(name)));
        });
        return new SearchRequest(
                values.remove("name"), values.remove("identityNumber"), values.remove("phone"), values);
    }

    /** A list is its items, separated by commas. */
    private static String text(BodyNode node) {
        JsonNode json = node.json();
        if (json.isArray()) {
            return StreamSupport.stream(json.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(","));
        }
        return json.isNumber() || json.isBoolean() ? json.asText() : node.textOrNull();
    }

    String value(String parameter) {
        return switch (parameter) {
            case "name" -> name;
            case "identityNumber" -> identityNumber;
            case "phone" -> phone;
            default -> others.get(parameter);
        };
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "SearchRequest";
    }
}
