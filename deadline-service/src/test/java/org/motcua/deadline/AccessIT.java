package org.motcua.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.deadline.fixture.DeadlineApi;
import org.motcua.deadline.fixture.LocalParts;
import org.motcua.deadline.fixture.Office;
import org.motcua.edge.parameters.Cursors;

/** Who may ask what, what is outside, and how a wrong question is answered. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

    private static final List<String> ROLES =
            List.of("counter", "officer", "supervisor", "reporter", "auditor", "administrator");
    private static final String CLOCK = "/api/v1/dossiers/AC-ONE/clock";

    private Office office;

    @BeforeEach
    void oneDossierAndOneElsewhere() {
        if (office != null) {
            return;
        }
        office = Office.open("AC");
        office.know(
                office.dossier("ONE").received("2024-06-03T09:00").transferred("2024-06-04T09:00", "AC2"),
                office.dossier("ELSEWHERE").unit("AC9").received("2024-06-03T09:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/overdue, officer supervisor auditor administrator",
        "/api/v1/late-receptions, officer supervisor auditor administrator",
        "/api/v1/printed-due-dates, officer supervisor auditor administrator",
        "/api/v1/dossiers/AC-ONE/clock, counter officer supervisor auditor administrator",
        "/api/v1/status, counter officer supervisor reporter auditor administrator"
    })
    void answersOnlyItsRoles(String path, String roles) {
        List<String> allowed = ROLES.stream()
                .filter(role -> DeadlineApi.as(role, "AC").get(path, Map.of()).statusCode() == 200)
                .toList();

        assertThat(allowed).isEqualTo(Arrays.asList(roles.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/parked", "POST, /api/v1/parked/replay", "POST, /api/v1/parked/1/discard"})
    void parkedRecordsAreForAnAdministratorOfAllUnits(String method, String path) {
        for (String role : ROLES) {
            int expected = role.equals("administrator") ? path.endsWith("discard") ? 404 : 200 : 403;
            assertThat(DeadlineApi.as(role, null)
                            .request()
                            .request(method, path)
                            .statusCode())
                    .as(role)
                    .isEqualTo(expected);
        }
        DeadlineApi.as("administrator", "AC")
                .request()
                .request(method, path)
                .then()
                .statusCode(403)
                .body("code", equalTo("whole-system"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/overdue",
                "/api/v1/late-receptions",
                "/api/v1/printed-due-dates",
                CLOCK,
                "/api/v1/parked",
                "/api/v1/status",
                "/q/openapi",
                "/q/openapi.json",
                "/q/openapi.yaml",
                "/q/openapi.yml"
            })
    void asksForAToken(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(401);
        assertThat(given().auth().oauth2("no.token.atall").get(path).statusCode())
                .isEqualTo(401);
    }

    @Test
    void healthAndMetricsNeedNoToken() {
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/metrics").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"AC, 200", "AC1, 200", "AC2, 200", "AC9, 404"})
    void showsAClockToTheUnitResponsibleAndToTheDesk(String unit, int status) {
        assertThat(DeadlineApi.as("counter", unit).get(CLOCK, Map.of()).statusCode())
                .isEqualTo(status);
    }

    @Test
    void answersWhatIsOutsideAsIfItDidNotExist() {
        String outside = problem(DeadlineApi.as("officer", "AC"), "/api/v1/dossiers/AC-ELSEWHERE/clock", 404);
        String unknown = problem(DeadlineApi.as("officer", "AC"), "/api/v1/dossiers/AC-NOWHERE/clock", 404);

        assertThat(outside).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/overdue", "/api/v1/late-receptions", "/api/v1/printed-due-dates"})
    void knowsNoUnitOutside(String path) {
        problem(DeadlineApi.as("supervisor", "AC1"), path + "?unit=AC2", 404);
        problem(DeadlineApi.as("supervisor", "AC1"), path + "?unit=AC", 404);
        problem(office.administrator(), path + "?unit=NOWHERE", 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/overdue?unit=%00, unknown-unit",
        "/api/v1/overdue?desk=AC%00, unknown-unit",
        "/api/v1/late-receptions?unit=AC%07, unknown-unit",
        "/api/v1/printed-due-dates?unit=%00, unknown-unit",
        "/api/v1/control-totals?day=2024-06-03&unit=%00, unknown-unit",
        "/api/v1/dossiers/%00/clock, unknown-dossier",
        "/api/v1/dossiers/AC-ONE%00/clock, unknown-dossier"
    })
    void knowsNoCodeWithAControlCharacter(String path, String code) {
        assertThat(problem(office.administrator(), path, 404)).isEqualTo(code);
    }

    @Test
    void replaysNothingOfAKeyWithAControlCharacter() {
        int applied = office.administrator()
                .request()
                .urlEncodingEnabled(false)
                .post("/api/v1/parked/replay?key=%00")
                .then()
                .statusCode(200)
                .extract()
                .path("applied");

        assertThat(applied).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/overdue", "/api/v1/late-receptions"})
    void takesNoForgedCursor(String path) {
        String moment = "2024-06-03T09:00:00Z";
        for (String forged : List.of(
                Cursors.encode(moment, moment, null),
                Cursors.encode(null, moment, "AC-ONE"),
                Cursors.encode(moment, "+1000000000-01-01T00:00:00Z", "AC-ONE"),
                Cursors.encode(moment, "-1000000000-01-01T00:00:00Z", "AC-ONE"),
                Cursors.encode("-0001-01-01T00:00:00Z", moment, "AC-ONE"))) {
            assertThat(problem(office.administrator(), path + "?cursor=" + forged, 400))
                    .isEqualTo("invalid-cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/overdue", "/api/v1/late-receptions", "/api/v1/printed-due-dates"})
    void showsNothingToACallerWithoutAUnit(String path) {
        problem(DeadlineApi.as("supervisor", null), path, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/overdue?at=yesterday, at, invalid-moment",
        "/api/v1/overdue?at=9000-01-01, at, future-moment",
        "/api/v1/overdue?minDaysLate=many, minDaysLate, invalid-number",
        "/api/v1/overdue?minDaysLate=-1, minDaysLate, out-of-range",
        "/api/v1/overdue?limit=0, limit, out-of-range",
        "/api/v1/overdue?limit=501, limit, out-of-range",
        "/api/v1/overdue?cursor=abc, cursor, invalid-cursor",
        "/api/v1/overdue?procedure=NOWHERE, procedure, unknown-code",
        "/api/v1/overdue?field=NOWHERE, field, unknown-code",
        "/api/v1/overdue?channel=PIGEON, channel, unknown-value",
        "/api/v1/late-receptions?from=2024-02-30, from, invalid-day",
        "/api/v1/late-receptions?from=2024-06-02&to=2024-06-01, to, period-reversed",
        "/api/v1/late-receptions?cursor=abc, cursor, invalid-cursor",
        "/api/v1/printed-due-dates?limit=x, limit, invalid-number",
        "/api/v1/printed-due-dates?cursor=%00, cursor, invalid-cursor",
        "/api/v1/printed-due-dates?cursor=-1, cursor, invalid-cursor",
        "/api/v1/printed-due-dates?cursor=MTIz, cursor, invalid-cursor",
        "/api/v1/overdue?officer=x, officer, unknown-parameter",
        "/api/v1/overdue?unit=AC1&unit=AC2, unit, repeated-parameter",
        "/api/v1/late-receptions?at=2024-06-01, at, unknown-parameter",
        "/api/v1/late-receptions?from=2024-06-01T12:00, from, invalid-day",
        "/api/v1/control-totals?day=2024-06-03T12:00, day, invalid-day",
        "/api/v1/status?verbose=true, verbose, unknown-parameter"
    })
    void namesABadParameterInBothLanguages(String path, String field, String code) {
        List<String> details = Stream.of("vi", "en")
                .map(language -> office.supervisor()
                        .request()
                        .urlEncodingEnabled(false)
                        .header("Accept-Language", language)
                        .get(path)
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("field", equalTo(field))
                        .body("code", equalTo(code))
                        .extract()
                        .<String>path("detail"))
                .toList();

        assertThat(details).doesNotHaveDuplicates().allMatch(detail -> detail.contains(field));
    }

    private static String problem(DeadlineApi caller, String path, int status) {
        return caller.request()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .path("code");
    }
}
