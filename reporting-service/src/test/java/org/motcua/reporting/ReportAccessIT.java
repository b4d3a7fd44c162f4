package org.motcua.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.motcua.reporting.ReportCalls.JANUARY;
import static org.motcua.reporting.ReportCalls.REPORTS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Backends.class)
class ReportAccessIT {

    @Inject
    FewDossiers dossiers;

    @Inject
    ReportCalls calls;

    @Inject
    Tokens tokens;

    @BeforeEach
    void aFewDossiers() throws SQLException {
        dossiers.count();
    }

    @Test
    void aReporterSeesTheSubtreeOfTheirUnit() {
        calls.reporterOf("U1")
                .get(REPORTS + "form-06a" + JANUARY + "&groupBy=unit")
                .then()
                .body("total.received", is(3))
                .body("groups.key", contains("U1", "U2"));
        calls.reporterOf("U1")
                .get(REPORTS + "form-06a" + JANUARY + "&unit=U2")
                .then()
                .body("total.received", is(2));
        calls.reporterOf("U2")
                .get(REPORTS + "form-06a" + JANUARY + "&unit=U1")
                .then()
                .statusCode(404);
        calls.reporterOf("U1")
                .get(REPORTS + "form-06a" + JANUARY + "&unit=U9")
                .then()
                .statusCode(404);
    }

    @Test
    void aReporterWithoutAUnitSeesNothing() {
        calls.get("form-06a" + JANUARY, "reporter").statusCode(403).body("code", equalTo("no-unit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"counter", "officer"})
    void otherRolesGetNoReports(String role) {
        given().auth()
                .oauth2(tokens.of(role, "U1"))
                .get(REPORTS + "breakdown" + JANUARY)
                .then()
                .statusCode(403);
    }

    @Test
    void parkedRecordsAreForAnAdministratorOfAllUnits() {
        calls.as("administrator").get("/api/v1/parked").then().statusCode(200);
        given().auth()
                .oauth2(tokens.of("administrator", "U1"))
                .post("/api/v1/parked/replay")
                .then()
                .statusCode(403)
                .body("code", equalTo("whole-system"));
        calls.as("auditor").get("/api/v1/parked").then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void withoutATokenThereIsNothing() {
        given().get(REPORTS + "breakdown" + JANUARY)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("unauthorized"));
        given().auth()
                .oauth2("no.token.atall")
                .get(REPORTS + "breakdown" + JANUARY)
                .then()
                .statusCode(401);
        for (String ending : List.of("", ".json", ".yaml", ".yml")) {
            given().get("/q/openapi" + ending).then().statusCode(401);
            calls.as("auditor").get("/q/openapi" + ending).then().statusCode(200);
        }
        given().get("/q/metrics").then().statusCode(200).body(containsString("motcua_counted_judgements"));
    }

    @ParameterizedTest
    @CsvSource({
        "to=2024-01-31, from, required",
        "from=2024-01-01, to, required",
        "from=2024-02-30&to=2024-03-01, from, invalid-day",
        "from=2024-03-01&to=2024-02-01, from, from-after-to",
        "from=2999-01-01&to=2999-12-31, from, period-in-future",
        "from=-0044-03-15&to=2024-02-01, from, invalid-day",
        "from=2024-01-01&to=2024-01-31&basis=PRINTED, basis, unknown-value",
        "from=2024-01-01&to=2024-01-31&groupBy=officer, groupBy, unknown-value",
        "from=2024-01-01&to=2024-01-31&asOf=yesterday, asOf, invalid-day",
        "from=2024-01-01&to=2024-01-31&asOf=2024-01-04T12:00%2B07:00, asOf, invalid-day",
        "from=2024-01-01T00:00&to=2024-01-31, from, invalid-day",
        "from=2024-01-01&to=2024-01-31&foo=1, foo, unknown-parameter",
        "from=2024-01-01&to=2024-01-31&to=2024-02-29, to, repeated-parameter",
        "from=2024-01-01&to=2024-01-31&knownAt=1, knownAt, invalid-moment",
        "from=2024-01-01&to=2024-01-31&correctedSince=then, correctedSince, invalid-moment",
        "from=2024-01-01&to=2024-01-31&knownAt=2024-02-01&correctedSince=2024-02-02, correctedSince, since-after-known"
    })
    void aBadParameterIsNamed(String query, String field, String code) {
        String vietnamese = problem("vi", query, field, code);
        String english = problem("en", query, field, code);

        assertThat(english).contains(field).isNotEqualTo(vietnamese);
    }

    @Test
    void anUnknownGroupingIsToldWhatThereIs() {
        calls.get("form-06a" + JANUARY + "&groupBy=month", "administrator")
                .statusCode(400)
                .body("detail", containsString("unit, field, procedure"));
    }

    private String problem(String language, String query, String field, String code) {
        return calls.as("administrator")
                .header("Accept-Language", language)
                .get(REPORTS + "breakdown?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("code", equalTo(code))
                .extract()
                .path("detail");
    }
}
