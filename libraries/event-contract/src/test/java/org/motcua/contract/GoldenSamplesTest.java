package org.motcua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.contract.Samples.Golden;

class GoldenSamplesTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Golden> golden() {
        return Samples.golden();
    }

    static List<Class<?>> factTypes() {
        return Samples.factTypes();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void followsItsSchema(Golden sample) {
        assertThat(errors(sample.type(), sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void isReadAndWrittenWithoutLoss(Golden sample) throws IOException {
        Object record = ContractJson.decode(Samples.JSON.writeValueAsBytes(sample.json()), sample.type());

        assertThat(Samples.JSON.readTree(ContractJson.encode(record))).isEqualTo(sample.json());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void fieldsThatNobodyKnowsAreIgnored(Golden sample) throws IOException {
        JsonNode extended = sample.json();
        extended.findParents("type").forEach(object -> ((ObjectNode) object).put("unheardOf", 1));
        ((ObjectNode) extended).putObject("alsoUnheardOf").put("code", "x");

        Object record = ContractJson.decode(Samples.JSON.writeValueAsBytes(extended), sample.type());

        assertThat(errors(sample.type(), extended)).isEmpty();
        assertThat(Samples.JSON.readTree(ContractJson.encode(record))).isEqualTo(sample.json());
    }

    @ParameterizedTest
    @MethodSource("factTypes")
    void everyFactHasASample(Class<?> type) {
        JsonNode sample = Samples.ofFact(type).json();

        assertThat(sample.at("/events/0/fact/type").asText()).isEqualTo(type.getSimpleName());
    }

    @Test
    void everyFieldIsShownByASample() {
        Set<String> shown = new HashSet<>();
        Samples.golden().forEach(sample -> collect(sample.json(), shown));

        Samples.SCHEMAS
                .keySet()
                .forEach(type -> new SchemaReader(Samples.schema(type))
                        .objects()
                        .forEach((name, object) -> object.get("properties")
                                .fieldNames()
                                .forEachRemaining(
                                        field -> assertThat(shown).as(name).contains(field))));
    }

    @Test
    void theSchemaRefusesWhatTheContractForbids() {
        JsonNode fact = Samples.ofFact(DossierFact.OfficerAssigned.class).json();
        ((ObjectNode) fact.at("/events/0/fact")).put("officer", "Nguyễn Văn A");
        ((ObjectNode) fact).remove("hash");

        assertThat(errors(DossierCommit.class, fact)).hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<Error> errors(Class<?> type, JsonNode json) {
        return SCHEMAS.getSchema(Samples.schema(type).toString(), InputFormat.JSON)
                .validate(
                        json.toString(),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collect(child, names));
    }
}
