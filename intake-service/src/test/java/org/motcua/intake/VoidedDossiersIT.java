package org.motcua.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.domain.LineField;

/** A duplicate that was voided: whoever asks for it finds it, nobody else meets it. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class VoidedDossiersIT {

    private static final String STANDS = "000.00.01.G14-240304-0001";
    private static final String VOIDED = "000.00.01.G14-240304-0002";
    private static final String DUE = "2024-03-18";

    @BeforeEach
    void aResultThatIsReadyAndItsDuplicate() throws Exception {
        People.emptyRecord();
        Intake.importing("voided", Intake.lines(ready(STANDS), ready(VOIDED)))
                .then()
                .body("accepted", equalTo(2));
        supervisor()
                .header(
                        "If-Match",
                        supervisor().get(People.DOSSIERS + "/" + VOIDED).header("ETag"))
                .contentType("application/json")
                .body(Map.of("standing", STANDS, "reason", "Tiếp nhận trùng"))
                .post(People.DOSSIERS + "/" + VOIDED + "/void")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification supervisor() {
        return Intake.as("supervisor", People.UNIT);
    }

    private static String ready(String code) {
        return NationalLine.resolved(code)
                .with(LineField.UNIT, People.UNIT)
                .with(LineField.PROCEDURE, "1.900102")
                .with(LineField.APPLICANT_NAME, "Nguyễn Văn Trùng")
                .json();
    }

    @Test
    void listsAndTheirTotalsLeaveItOut() {
        assertList(list(), 1, STANDS);
        assertList(list("status", "RESOLVED"), 1, STANDS);
        assertList(list("voided", "false"), 1, STANDS);
        assertList(People.search(People.counter(), "name", "trung"), 1, STANDS);
    }

    @Test
    void whoAsksForVoidedOnesGetsThemMarked() {
        list("voided", "true")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.code", containsInAnyOrder(STANDS, VOIDED))
                .body("items", hasItem(hasEntry("standing", STANDS)));
        People.search(People.counter(), "name", "trung", "voided", "true")
                .then()
                .body("total", equalTo(2))
                .body("items.code", containsInAnyOrder(STANDS, VOIDED));
    }

    @Test
    void aSearchTakesTheFlagAsJsonToo() {
        People.counter()
                .contentType("application/json")
                .body("{\"voided\": true}")
                .post(People.DOSSIERS + "/search")
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
    }

    @Test
    void itIsNotHandedOver() {
        assertList(list("toHandOverOn", DUE), 1, STANDS);
        Refusal.refused(list("toHandOverOn", DUE, "voided", "true"), 400, "not-together", "voided");
    }

    @Test
    void byItsCodeItIsStillThere() {
        People.counter()
                .get(People.DOSSIERS + "/" + VOIDED)
                .then()
                .statusCode(200)
                .body("standing", equalTo(STANDS));
    }

    @Test
    void theCitizenIsToldOfTheOneThatStandsAndOfNoAppointment() {
        String stands = People.enter("Nguyễn Văn Trùng", "001088012345", null);
        String twice = People.enter("Nguyễn Văn Trùng", "001088012345", null);
        supervisor()
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body(Map.of("standing", stands, "reason", "Tiếp nhận trùng"))
                .post(People.DOSSIERS + "/" + twice + "/void")
                .then()
                .statusCode(200);

        Map<String, Object> answer = given().contentType("application/json")
                .body("{\"identityNumberEnd\":\"2345\"}")
                .post("/api/v1/public/dossiers/" + twice)
                .then()
                .statusCode(200)
                .extract()
                .path("");

        assertThat(answer)
                .containsExactlyInAnyOrderEntriesOf(Map.of("code", twice, "status", "RECEIVED", "standing", stands));
    }

    private static Response list(String... parameters) {
        var caller = People.counter().header("Accept-Language", "en");
        for (int i = 0; i < parameters.length; i += 2) {
            caller.queryParam(parameters[i], parameters[i + 1]);
        }
        return caller.get(People.DOSSIERS);
    }

    private static void assertList(Response list, int total, String... codes) {
        list.then().statusCode(200).body("total", equalTo(total)).body("items.code", contains(codes));
    }
}
