package org.motcua.intake.edge;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.Refusal;

/** Requests that no operation answers: wrong method, media type, address or body. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ServiceEdgeIT {

    private static final String DOSSIER = "/api/v1/dossiers/000.00.01.G14-240304-0001";

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/registers",
        "PUT, /api/v1/dossiers",
        "PATCH, /api/v1/catalogue/units",
        "DELETE, /api/v1/imports/x"
    })
    void anotherMethodThanTheAddressHas(String method, String path) {
        Refusal.inBothLanguages(language -> caller(language).request(method, path), 405, "method-not-allowed", null);
    }

    /** Several resources share the address of a dossier; the framework looks no further than the first. */
    @ParameterizedTest
    @CsvSource({"DELETE, ''", "GET, /reception", "DELETE, /history"})
    void anotherMethodOnADossierLeadsNowhere(String method, String rest) {
        Refusal.inBothLanguages(language -> caller(language).request(method, DOSSIER + rest), 404, "not-found", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/dossierss", "/api/v2/dossiers", "/api/v1/dossiers/x/y/z", "/nothing", "/api"})
    void anAddressThatLeadsNowhere(String path) {
        Refusal.inBothLanguages(language -> caller(language).get(path), 404, "not-found", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/dossiers", "/api/v1/catalogue/units", DOSSIER, DOSSIER + "/history"})
    void aRepresentationThatIsNotThere(String path) {
        Refusal.inBothLanguages(
                language -> caller(language).accept("image/png").get(path), 406, "not-acceptable", null);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/dossiers",
        "POST, /api/v1/dossiers/batch",
        "POST, /api/v1/dossiers/search",
        "POST, /api/v1/dossiers/000.00.01.G14-240304-0001/processing",
        "PUT, /api/v1/catalogue/units",
        "POST, /api/v1/imports"
    })
    void aBodyOfAnotherMediaType(String method, String path) {
        Refusal.inBothLanguages(
                language -> caller(language)
                        .header("Idempotency-Key", "key-of-this-request")
                        .header("If-Match", "\"1\"")
                        .contentType("text/plain")
                        .body("{}")
                        .request(method, path),
                415,
                "unsupported-media-type",
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"unit\":", "{'unit': 1}", "{\"unit\": 1, \"unit\": 2}", "{} {}", "\u0000", "{\"a\u0001\": 1}"
            })
    void aBodyThatIsNotJson(String body) {
        for (String path : new String[] {"/api/v1/dossiers", "/api/v1/dossiers/batch", "/api/v1/dossiers/search"}) {
            Refusal.inBothLanguages(
                    language -> caller(language)
                            .header("Idempotency-Key", "key-of-this-request")
                            .contentType("application/json")
                            .body(body)
                            .post(path),
                    400,
                    "malformed-request",
                    null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dossiers, 1100000",
        "/api/v1/dossiers/search, 17000",
        "/api/v1/dossiers/000.00.01.G14-240304-0001/processing, 300000"
    })
    void aBodyThatIsTooLarge(String path, int size) {
        Refusal.inBothLanguages(
                language -> caller(language)
                        .header("Idempotency-Key", "key-of-this-request")
                        .header("If-Match", "\"1\"")
                        .contentType("application/json")
                        .body(" ".repeat(size) + "{}")
                        .post(path),
                413,
                "too-large",
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/dossiers", "/api/v1/dossiers/batch", "/api/v1/dossiers/search"})
    void aBodyOfTooManyParts(String path) {
        String list = path.endsWith("batch") ? "{\"items\":[{\"dossier\":[" : "{\"papers\":[[";
        Refusal.inBothLanguages(
                language -> caller(language)
                        .header("Idempotency-Key", "key-of-this-request")
                        .contentType("application/json")
                        .body(list + "[],".repeat(5_000) + (path.endsWith("batch") ? "0]}]}" : "0]]}"))
                        .post(path),
                413,
                "too-large",
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x.y.z", "Bearer opaque", "Basic YTpi"})
    void whoseTokenIsNoneIsToldSoBeforeAnythingElse(String authorization) {
        Refusal.inBothLanguages(
                language -> given().header("Accept-Language", language)
                        .header("Authorization", authorization)
                        .get("/api/v1/dossiers?statuss=x"),
                401,
                "unauthorized",
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dossiers?statuss=x",
                "/api/v1/dossiers/000.00.01.G14-240304-0001/history",
                "/api/v1/imports/none",
                "/api/v1/control-totals",
                "/api/v1/registers",
                "/api/v1/status"
            })
    void whoHasNoTokenIsToldSoBeforeAnythingElse(String path) {
        Refusal.inBothLanguages(
                language -> given().header("Accept-Language", language).get(path), 401, "unauthorized", null);
    }

    @Test
    void theDocumentOfTheInterfaceNeedsATokenAndHealthNone() {
        for (String ending : new String[] {"", ".json", ".yaml", ".yml"}) {
            given().get("/q/openapi" + ending).then().statusCode(401);
            caller("en").get("/q/openapi" + ending).then().statusCode(200);
        }
        given().get("/q/health").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
    }

    @Test
    void whoseRoleDoesNotAllowItIsToldSoBeforeAnythingElse() {
        Refusal.inBothLanguages(
                language -> Intake.as("reporter", "000.00.01.G14")
                        .header("Accept-Language", language)
                        .get("/api/v1/dossiers?statuss=x"),
                403,
                "forbidden",
                null);
    }

    private static RequestSpecification caller(String language) {
        return Intake.as("supervisor", "000.00.01.G14").header("Accept-Language", language);
    }
}
