package org.motcua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The baseline is the contract as last released; it is replaced by the schemas at each release and at no other time. */
class CompatibilityTest {

    static List<Class<?>> records() {
        return List.copyOf(Samples.SCHEMAS.keySet());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSchemasBreakNothingOfTheBaseline(Class<?> type) {
        assertThat(Compatibility.breaks(Samples.baseline(type), Samples.schema(type)))
                .isEmpty();
    }

    static List<Arguments> breakingChanges() {
        return List.of(
                change("/hash: removed", schema -> properties(schema).remove("hash")),
                change(
                        "/hash: not required any more",
                        schema -> required(schema).remove(3)),
                change(
                        "/events[]/author: removed",
                        schema -> properties(def(schema, "DossierEvent"))
                                .set(
                                        "recorder",
                                        properties(def(schema, "DossierEvent")).remove("author"))),
                change(
                        "/from: type changed",
                        schema -> ((ObjectNode) properties(schema).get("from")).put("type", "string")),
                change(
                        "/events[]/occurredAt: format changed",
                        schema -> def(schema, "Moment").put("format", "date")),
                change("/hash: pattern changed", schema -> def(schema, "Hash").put("pattern", "^[0-9a-f]+$")),
                change("/origin: newly required", schema -> {
                    properties(schema).putObject("origin").put("type", "integer");
                    required(schema).add("origin");
                }),
                change(
                        "/events[]/fact<DossierSubmitted>/level: newly required",
                        schema -> required(def(schema, "DossierSubmitted")).add("level")),
                change(
                        "/events[]/fact<DossierSubmitted>/channel: POST removed",
                        schema -> ((ArrayNode) def(schema, "Channel").get("enum")).remove(2)),
                change(
                        "/events[]/fact: ResultReturned removed",
                        schema -> ((ArrayNode) def(schema, "DossierFact").get("oneOf")).remove(16)),
                change(
                        "/events[]/fact<FactCorrected>/correctedSequence: minimum changed",
                        schema -> ((ObjectNode)
                                        properties(def(schema, "FactCorrected")).get("correctedSequence"))
                                .put("minimum", 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakingChanges")
    void aBreakingChangeIsFound(String expected, Consumer<ObjectNode> change) {
        ObjectNode changed = (ObjectNode) Samples.schema(DossierCommit.class);
        change.accept(changed);

        assertThat(Compatibility.breaks(Samples.schema(DossierCommit.class), changed))
                .contains(expected);
    }

    @Test
    void optionalFieldsAndFurtherFactsBreakNothing() {
        ObjectNode changed = (ObjectNode) Samples.schema(DossierCommit.class);
        properties(changed).putObject("origin").put("type", "integer");
        ((ArrayNode) def(changed, "Channel").get("enum")).add("KIOSK");
        ((ArrayNode) def(changed, "DossierFact").get("oneOf")).addObject().put("$ref", "#/$defs/DossierResolved");

        assertThat(Compatibility.breaks(Samples.schema(DossierCommit.class), changed))
                .isEmpty();
    }

    private static Arguments change(String expected, Consumer<ObjectNode> change) {
        return Arguments.of(expected, change);
    }

    private static ObjectNode def(JsonNode schema, String name) {
        return (ObjectNode) schema.get("$defs").get(name);
    }

    private static ObjectNode properties(JsonNode object) {
        return (ObjectNode) object.get("properties");
    }

    private static ArrayNode required(JsonNode object) {
        return (ArrayNode) object.get("required");
    }
}
