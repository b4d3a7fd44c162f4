package org.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the document of the interface must say of every operation. */
@QuarkusTest
@WithTestResource(Backends.class)
class OpenApiIT {

    @Inject
    ReportCalls calls;

    /** What else a document must have is the business of the gate in system-tests/openapi. */
    @Test
    void theRunningServiceDescribesItsReports() throws IOException {
        assertThat(document().get("paths").properties())
                .extracting(Map.Entry::getKey)
                .contains("/api/v1/reports/breakdown", "/api/v1/reports/form-06a", "/api/v1/reports/progress-766");
    }

    @Test
    void form06aNamesItsThreeRepresentations() throws IOException {
        JsonNode content = document().at("/paths/~1api~1v1~1reports~1form-06a/get/responses/200/content");

        assertThat(content.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "application/json",
                        "text/csv",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private JsonNode document() throws IOException {
        String json = calls.as("administrator")
                .accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(json);
    }
}
