package org.motcua.systemtests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** The gate holds: each of these changes of the committed document of intake is found, and no harmless one is. */
class GateOnMutatedFilesTest {

    private static final String UNITS = "/paths/~1api~1v1~1catalogue~1units";
    private static final String UNIT = "/paths/~1api~1v1~1catalogue~1units~1{code}";
    private static final String SCHEMAS = "/components/schemas";

    static final Arguments[] BREAKING = {
        mutation(
                "GET /api/v1/catalogue/units is gone",
                doc -> object(doc, "/paths").remove("/api/v1/catalogue/units")),
        mutation(
                "PUT /api/v1/catalogue/units/{code} is gone",
                doc -> object(doc, UNIT).remove("put")),
        mutation(
                "GET /api/v1/catalogue/units: operationId changed",
                doc -> object(doc, UNITS + "/get").put("operationId", "listUnits")),
        mutation(
                "PUT /api/v1/catalogue/units query reason is gone",
                doc -> object(doc, UNITS + "/put").remove("parameters")),
        mutation(
                "PUT /api/v1/catalogue/units query reason is required now",
                doc -> object(doc, UNITS + "/put/parameters/0").put("required", true)),
        mutation(
                "GET /api/v1/catalogue/units query page is required now",
                doc -> object(doc, UNITS + "/get")
                        .withArray("parameters")
                        .addObject()
                        .put("name", "page")
                        .put("in", "query")
                        .put("required", true)),
        mutation(
                "PUT /api/v1/catalogue/units query reason: type changed",
                doc -> object(doc, UNITS + "/put/parameters/0/schema").put("type", "integer")),
        mutation(
                "PUT /api/v1/catalogue/units body: application/json is gone",
                doc -> object(doc, UNITS + "/put/requestBody/content").remove("application/json")),
        mutation(
                "GET /api/v1/catalogue/units 200 is gone",
                doc -> object(doc, UNITS + "/get/responses").remove("200")),
        mutation(
                "GET /api/v1/catalogue/units/{code} 200: $ref changed",
                doc -> object(doc, UNIT + "/get/responses/200/content/application~1json/schema")
                        .put("$ref", "#/components/schemas/ProcedureView")),
        mutation("UnitView is gone", doc -> object(doc, SCHEMAS).remove("UnitView")),
        mutation(
                "UnitView.DonViKeThua is gone",
                doc -> object(doc, SCHEMAS + "/UnitView/properties").remove("DonViKeThua")),
        mutation(
                "UnitView.TenDonVi: type changed",
                doc -> object(doc, SCHEMAS + "/UnitView/properties/TenDonVi").put("type", "integer")),
        mutation(
                "UnitView.MaDonViCha is required now",
                doc -> array(doc, SCHEMAS + "/UnitView/required").add("MaDonViCha")),
        mutation(
                "UnitView.TenDonVi may be absent now",
                doc -> array(doc, SCHEMAS + "/UnitView/required").remove(1)),
        mutation(
                "UnitView.TenDonVi: not every value is allowed any more",
                doc -> object(doc, SCHEMAS + "/UnitView/properties/TenDonVi")
                        .putArray("enum")
                        .add("A")),
        mutation("PausePolicy: the value NONE is gone", doc -> {
            ArrayNode values = array(doc, SCHEMAS + "/PausePolicy/enum");
            for (int i = values.size() - 1; i >= 0; i--) {
                if (values.get(i).asText().equals("NONE")) {
                    values.remove(i);
                }
            }
        })
    };

    static final Arguments[] HARMLESS = {
        mutation(
                "a new path",
                doc -> object(doc, "/paths")
                        .putObject("/api/v1/new")
                        .putObject("get")
                        .put("operationId", "newGet")),
        mutation(
                "a new parameter",
                doc -> object(doc, UNITS + "/get")
                        .withArray("parameters")
                        .addObject()
                        .put("name", "page")
                        .put("in", "query")),
        mutation(
                "a new field",
                doc -> object(doc, SCHEMAS + "/UnitView/properties")
                        .putObject("GhiChu")
                        .put("type", "string")),
        mutation("a new value", doc -> array(doc, SCHEMAS + "/PausePolicy/enum").add("NEW")),
        mutation("another summary", doc -> object(doc, UNITS + "/get").put("summary", "Units."))
    };

    static final Arguments[] AGAINST_THE_RULES = {
        mutation("no summary", doc -> object(doc, UNITS + "/get").remove("summary")),
        mutation("no usable operationId", doc -> object(doc, UNITS + "/get").remove("operationId")),
        mutation("operationId is used twice", doc -> object(doc, UNITS + "/get").put("operationId", "unitsPutAll")),
        mutation("no tag", doc -> object(doc, UNITS + "/get").remove("tags")),
        mutation("no security requirement", doc -> object(doc, UNITS + "/get").remove("security")),
        mutation("does not say who may", doc -> object(doc, UNITS + "/get").put("description", "Units.")),
        mutation("no response 401", doc -> object(doc, UNITS + "/get/responses").remove("401")),
        mutation(
                "no application/problem+json",
                doc -> object(doc, "/components/responses/Problem404").remove("content")),
        mutation(
                "no codes",
                doc -> object(doc, SCHEMAS + "/Problem/properties/code").remove("enum")),
        mutation("no example", doc -> object(doc, SCHEMAS + "/ChangeView").remove("example")),
        mutation(
                "no description",
                doc -> object(doc, UNITS + "/put/parameters/0").remove("description")),
        mutation(
                "no description",
                doc -> object(doc, SCHEMAS + "/ChangeView/properties/total").remove("description")),
        mutation(
                "no response has it as an example",
                doc -> array(doc, SCHEMAS + "/Problem/properties/code/enum").add("brand-new")),
        mutation(
                "DonVi is unknown",
                doc -> object(doc, SCHEMAS + "/UnitView/example").put("DonVi", "A")),
        mutation(
                "required property 'MaDonVi' not found",
                doc -> object(doc, SCHEMAS + "/UnitView/example").remove("MaDonVi")),
        mutation("expected", doc -> object(doc, SCHEMAS + "/UnitView/example").put("TenDonVi", 5)),
        mutation("date", doc -> object(doc, SCHEMAS + "/UnitView/example").put("HieuLucTu", "1/7/2025")),
        mutation(
                "no schema",
                doc -> object(doc, UNITS + "/put/requestBody/content/application~1json/schema")
                        .put("format", "binary"))
    };

    @ParameterizedTest
    @FieldSource("BREAKING")
    void aBreakIsFound(String sentence, Consumer<JsonNode> mutation) {
        assertThat(Compatibility.breaks(committed(), mutated(mutation))).contains(sentence);
    }

    @ParameterizedTest
    @FieldSource("HARMLESS")
    void anAdditionBreaksNothing(String what, Consumer<JsonNode> mutation) {
        JsonNode mutated = mutated(mutation);

        assertThat(mutated).as(what).isNotEqualTo(committed());
        assertThat(Compatibility.breaks(committed(), mutated)).as(what).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("AGAINST_THE_RULES")
    void aLackIsFound(String fault, Consumer<JsonNode> mutation) {
        assertThat(Lint.faults(mutated(mutation)))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @Test
    void whatAGeneratorCannotReadIsFound() {
        JsonNode mutated = mutated(doc -> object(doc, UNITS + "/get").remove("responses"));

        assertThat(new OpenAPIV3Parser().readContents(mutated.toString()).getMessages())
                .isNotEmpty();
    }

    private static Arguments mutation(String sentence, Consumer<JsonNode> mutation) {
        return Arguments.of(sentence, mutation);
    }

    private static JsonNode committed() {
        return Published.tree(Published.INTAKE.committed());
    }

    private static JsonNode mutated(Consumer<JsonNode> mutation) {
        JsonNode document = committed();
        mutation.accept(document);
        return document;
    }

    private static ObjectNode object(JsonNode document, String place) {
        return (ObjectNode) document.requiredAt(place);
    }

    private static ArrayNode array(JsonNode document, String place) {
        return (ArrayNode) document.requiredAt(place);
    }
}
