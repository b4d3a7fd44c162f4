package org.motcua.intake.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** The description of the acts tells a client what to send and what may come back. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ActsOpenApiIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reception",
                "refusal",
                "processing",
                "assignment",
                "transfer",
                "transfer-receipt",
                "steps/{step}/start",
                "steps/{step}/completion",
                "supplement-requests",
                "supplement-completion",
                "payment-requests",
                "payment-completion",
                "extensions",
                "resolution",
                "hand-over",
                "withdrawal",
                "stop",
                "void",
                "corrections"
            })
    void describesTheAct(String act) {
        JsonNode operation =
                document().at("/paths").path("/api/v1/dossiers/{code}/" + act).path("post");

        List<String> answers = new ArrayList<>();
        operation.path("responses").fieldNames().forEachRemaining(answers::add);
        assertThat(answers).contains("200", "400", "401", "403", "404", "409", "412", "422", "428");
        assertThat(operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("Request");
        assertThat(operation
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/DossierView");
        assertThat(operation.path("parameters")).anySatisfy(parameter -> {
            assertThat(parameter.path("name").asText()).isEqualTo("If-Match");
            assertThat(parameter.path("required").asBoolean()).isTrue();
        });
    }

    private static JsonNode document() {
        return Intake.json(Intake.administrator()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
