package org.motcua.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.motcua.legalclock.Timeliness.EARLY;
import static org.motcua.legalclock.Timeliness.ON_TIME;
import static org.motcua.legalclock.Timeliness.OVERDUE;
import static org.motcua.reporting.DossierStory.received;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.reliable.Transactions;
import org.motcua.reporting.application.ApplyingJudgements;
import org.motcua.reporting.application.DossierHistory;

@QuarkusTest
@WithTestResource(Backends.class)
class ReportsOverHttpIT {

    private static final String REPORTS = "/api/v1/reports/";
    private static final String JANUARY = "?from=2024-01-01&to=2024-01-31";

    @Inject
    ApplyingJudgements applying;

    @Inject
    Transactions transactions;

    @Inject
    Database database;

    @Inject
    Tokens tokens;

    /** U1 is above U2; U9 stands alone. */
    @BeforeEach
    void aFewDossiers() throws SQLException {
        database.empty();
        database.execute(
                "postgres",
                "DELETE FROM catalogue_unit; INSERT INTO catalogue_unit (code, name, parent)"
                        + " VALUES ('U1', 'Sở Một', NULL), ('U2', 'Phòng Hai', 'U1'), ('U9', 'Sở Chín', NULL)");
        database.execute(
                "postgres",
                "DELETE FROM catalogue_procedure; INSERT INTO catalogue_procedure"
                        + " (code, name, field, field_name) VALUES ('1.001', 'Cấp phép', 'F1', 'Lĩnh vực, \"Một\"')");
        count("A", received("2023-12-20").resolved("2024-01-05", EARLY, EARLY));
        count(
                "B",
                received("2024-01-03")
                        .late("2024-01-20")
                        .resolved("2024-01-22", OVERDUE, ON_TIME)
                        .of("U2"));
        count("C", received("2024-01-04").late("2024-01-10").of("U2"));
        count(
                "D",
                received("2024-01-05").late("2024-01-12").stopped("2024-01-15").of("U9"));
        count(
                "E",
                received("2024-01-08").of("U9"),
                received("2024-01-08").withdrawn("2024-01-30", OVERDUE).of("U9").recorded("2024-02-10T03:00:00Z"));
    }

    @Test
    void form06aShowsEveryColumnAndItsIdentities() {
        get("form-06a" + JANUARY + "&groupBy=unit", "administrator")
                .statusCode(200)
                .body("from", equalTo("2024-01-01"))
                .body("basis", equalTo("STATUTORY"))
                .body("total.received", is(5))
                .body("total.receivedOnline", is(0))
                .body("total.receivedDirectOrPost", is(4))
                .body("total.carriedOver", is(1))
                .body("total.resolved", is(3))
                .body("total.resolvedEarly", is(1))
                .body("total.resolvedOnTime", is(1))
                .body("total.resolvedOverdue", is(1))
                .body("total.pending", is(2))
                .body("total.pendingWithin", is(1))
                .body("total.pendingOverdue", is(1))
                .body("total.stoppedPending", is(1))
                .body("groups.key", contains("U1", "U2", "U9"))
                .body("groups.name", contains("Sở Một", "Phòng Hai", "Sở Chín"))
                .body("groups.received", contains(1, 2, 2))
                .body("identities.'3=4+5+6'", is(true))
                .body("identities.values()", everyItem(is(true)));
    }

    @Test
    void progressShowsRatioAndScore() {
        get("progress-766" + JANUARY, "administrator")
                .statusCode(200)
                .body("total.total", is(5))
                .body("total.overdue", is(3))
                .body("total.onTime", is(2))
                .body("total.ratio", is(40.0f))
                .body("total.score", is(8.0f))
                .body("groups", empty())
                .body("identities.values()", everyItem(is(true)));
    }

    @Test
    void progressOfNothingHasNoScore() {
        get("progress-766?from=2020-01-01&to=2020-12-31", "administrator")
                .statusCode(200)
                .body("total.total", is(0))
                .body("total", not(anEmptyMap()))
                .body("total.containsKey('score')", is(true))
                .body("total.score", nullValue())
                .body("total.ratio", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"STATUTORY, 1, 1", "RESCHEDULED, 2, 0"})
    void theBreakdownNamesItsBasis(String basis, int onTime, int overdue) {
        get("breakdown" + JANUARY + "&basis=" + basis, "administrator")
                .body("basis", equalTo(basis))
                .body("total.resolved", is(3))
                .body("total.early", is(1))
                .body("total.onTime", is(onTime))
                .body("total.overdue", is(overdue));
    }

    @ParameterizedTest
    @CsvSource({
        "field, F1, 'Lĩnh vực, \"Một\"'",
        "procedure, 1.001, Cấp phép",
        "channel, DIRECT, Trực tiếp",
        "month, 2024-01, Tháng 1/2024"
    })
    void groupsHaveKeysAndNames(String groupBy, String key, String name) {
        get("breakdown" + JANUARY + "&groupBy=" + groupBy, "administrator")
                .body("groups.key", contains(key))
                .body("groups.name", contains(name))
                .body("groups[0].resolved", is(3));
    }

    @Test
    void namesFollowTheLanguage() {
        as("administrator")
                .header("Accept-Language", "en")
                .get(REPORTS + "breakdown" + JANUARY + "&groupBy=month")
                .then()
                .body("groups.name", contains("January 2024"));
    }

    @Test
    void aReportAsOfADayKnowsNothingOfWhatCameAfter() {
        get("form-06a" + JANUARY + "&asOf=2024-01-04T15:00:00%2B07:00", "administrator")
                .body("asOf", equalTo("2024-01-04"))
                .body("total.received", is(3))
                .body("total.resolved", is(0))
                .body("total.pendingOverdue", is(0));
    }

    @Test
    void aReportAsKnownOnADayLacksWhatWasRecordedLater() {
        get("form-06a" + JANUARY + "&knownAt=2024-02-09", "administrator")
                .body("knownAt", equalTo("2024-02-09T23:59:59.999999+07:00"))
                .body("total.resolved", is(2))
                .body("total.pending", is(3));
        get("form-06a" + JANUARY + "&knownAt=2024-02-10", "administrator").body("total.resolved", is(3));
    }

    @Test
    void aReporterSeesTheSubtreeOfTheirUnit() {
        reports("U1")
                .get(REPORTS + "form-06a" + JANUARY + "&groupBy=unit")
                .then()
                .body("total.received", is(3))
                .body("groups.key", contains("U1", "U2"));
        reports("U1").get(REPORTS + "form-06a" + JANUARY + "&unit=U2").then().body("total.received", is(2));
        reports("U2").get(REPORTS + "form-06a" + JANUARY + "&unit=U1").then().statusCode(404);
        reports("U1").get(REPORTS + "form-06a" + JANUARY + "&unit=U9").then().statusCode(404);
    }

    @Test
    void aReporterWithoutAUnitSeesNothing() {
        get("form-06a" + JANUARY, "reporter").statusCode(403).body("code", equalTo("no-unit"));
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
        given().get("/q/openapi").then().statusCode(401);
        given().get("/q/metrics").then().statusCode(200).body(containsString("motcua_counted_judgements"));
    }

    @ParameterizedTest
    @CsvSource({
        "to=2024-01-31, from, required",
        "from=2024-01-01, to, required",
        "from=2024-02-30&to=2024-03-01, from, invalid-day",
        "from=2024-03-01&to=2024-02-01, from, from-after-to",
        "from=-0044-03-15&to=2024-02-01, from, invalid-day",
        "from=2024-01-01&to=2024-01-31&basis=PRINTED, basis, unknown-value",
        "from=2024-01-01&to=2024-01-31&groupBy=officer, groupBy, unknown-value",
        "from=2024-01-01&to=2024-01-31&asOf=yesterday, asOf, invalid-moment",
        "from=2024-01-01&to=2024-01-31&knownAt=1, knownAt, invalid-moment"
    })
    void aBadParameterIsNamed(String query, String field, String code) {
        String vietnamese = problem("vi", query, field, code);
        String english = problem("en", query, field, code);

        assertThat(english).contains(field).isNotEqualTo(vietnamese);
    }

    @Test
    void anUnknownGroupingIsToldWhatThereIs() {
        get("form-06a" + JANUARY + "&groupBy=month", "administrator")
                .statusCode(400)
                .body("detail", containsString("unit, field, procedure"));
    }

    @Test
    void form06aIsATableToo() {
        byte[] table = as("administrator")
                .accept("text/csv")
                .get(REPORTS + "form-06a" + JANUARY + "&groupBy=field")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asByteArray();

        String[] lines = new String(table, StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\uFEFFTT,\"Lĩnh vực, công việc giải quyết theo cấp\",Tiếp nhận: Tổng số,");
        assertThat(lines[1]).isEqualTo("1,\"Lĩnh vực, \"\"Một\"\"\",5,0,4,1,3,1,1,1,2,1,1");
        assertThat(lines[2]).isEqualTo(",Tổng số,5,0,4,1,3,1,1,1,2,1,1");
    }

    @Test
    void whoAcceptsAnythingGetsJson() {
        as("administrator")
                .accept("*/*")
                .get(REPORTS + "form-06a" + JANUARY)
                .then()
                .contentType("application/json");
    }

    private String problem(String language, String query, String field, String code) {
        return as("administrator")
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

    private ValidatableResponse get(String report, String role) {
        return as(role).get(REPORTS + report).then();
    }

    private RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false).auth().oauth2(tokens.of(role));
    }

    private RequestSpecification reports(String unit) {
        return given().auth().oauth2(tokens.of("reporter", unit));
    }

    private void count(String code, DossierStory... stories) throws SQLException {
        DossierHistory history = new DossierHistory(
                code, Stream.of(stories).map(DossierStory::version).toList());
        transactions.run(connection -> applying.apply(connection, List.of(history)));
    }
}
