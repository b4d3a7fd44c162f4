package org.motcua.intake.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.People;
import org.motcua.intake.fixture.Refusal;
import org.motcua.intake.record.domain.LineField;

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
        importing(ready(STANDS));
        importing(ready(VOIDED));
        voided(VOIDED);
    }

    private static RequestSpecification supervisor() {
        return Intake.as("supervisor", People.UNIT);
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

    @Test
    void nothingIsPromisedInItsName() {
        String view = People.DOSSIERS + "/" + VOIDED;
        People.counter()
                .get(view)
                .then()
                .statusCode(200)
                .body("appointment", nullValue())
                .body("openRequests", empty())
                .body("runningSteps", empty())
                .body("allowed", empty());
        assertList(list("dueFrom", DUE, "dueTo", DUE, "voided", "true"), 1, STANDS);
        list("voided", "true")
                .then()
                .body("items.find { it.code == '" + STANDS + "' }.dueAt", startsWith(DUE))
                .body("items.find { it.code == '" + VOIDED + "' }.dueAt", nullValue());
    }

    @Test
    void withWorkUnderWayNothingIsWaitedForInItsName() throws Exception {
        String code = "000.00.01.G14-240304-0003";
        importing(NationalLine.received(code).supplement("20240305090000", null).with(LineField.STATUS, 5));
        importing(NationalLine.submitted("000.00.01.G14-240304-0004"));
        voided(code);
        voided("000.00.01.G14-240304-0004");

        People.counter()
                .get(People.DOSSIERS + "/" + code)
                .then()
                .body("standing", equalTo(STANDS))
                .body("openRequests", empty());
        People.counter()
                .get(People.DOSSIERS + "/000.00.01.G14-240304-0004")
                .then()
                .body("receptionDueAt", nullValue());
    }

    @Test
    void itCountsInNoControlTotal() {
        supervisor()
                .queryParam("day", "2024-03-04")
                .get("/api/v1/control-totals")
                .then()
                .statusCode(200)
                .body("received.count", equalTo(1));
        supervisor()
                .queryParam("day", "2024-03-08")
                .get("/api/v1/control-totals")
                .then()
                .statusCode(200)
                .body("finished.count", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "control-slip"})
    void noSlipOfItIsGivenOut(String form) {
        Refusal.refused(print(VOIDED, form), 409, "dossier-voided", "code");
        print(STANDS, form).then().statusCode(201);
    }

    @Test
    void aSlipPrintedBeforeItWasVoidedIsNotGivenOutAgain() throws Exception {
        String code = "000.00.01.G14-240304-0005";
        importing(ready(code));
        Response printed = print(code, "receipt");
        printed.then().statusCode(201);
        voided(code);

        Refusal.refused(english().get(printed.<String>path("page")), 409, "dossier-voided", "code");
        Refusal.refused(english().get(printed.<String>path("pdf")), 409, "dossier-voided", "code");
        english()
                .get(People.DOSSIERS + "/" + code + "/slips")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1));
    }

    @Test
    void theBookKeepsItsLineWithoutAnAppointment() {
        String page = People.counter()
                .queryParam("unit", People.UNIT)
                .queryParam("from", "2024-03-04")
                .queryParam("to", "2024-03-04")
                .get("/api/v1/registers")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains(STANDS, VOIDED, "Hủy do trùng hồ sơ " + STANDS);
        assertThat(page.split("18/03/2024", -1))
                .as("dates in the column of appointments")
                .hasSize(2);
    }

    @Test
    void undoneItStandsAgainWithItsAppointment() {
        supervisor()
                .header("If-Match", version(VOIDED))
                .contentType("application/json")
                .body(Map.of("sequence", sequenceOfVoid(), "undo", true, "reason", "Không trùng"))
                .post(People.DOSSIERS + "/" + VOIDED + "/corrections")
                .then()
                .statusCode(200)
                .body("standing", nullValue())
                .body("appointment.dueAt", startsWith(DUE));
        list("dueFrom", DUE, "dueTo", DUE).then().body("items.code", containsInAnyOrder(STANDS, VOIDED));
    }

    private static int sequenceOfVoid() {
        return supervisor()
                .get(People.DOSSIERS + "/" + VOIDED + "/history")
                .path("events.find { it.fact.type == 'DossierVoided' }.sequence");
    }

    private static void importing(NationalLine line) throws Exception {
        String json = line.with(LineField.UNIT, People.UNIT)
                .with(LineField.PROCEDURE, "1.900102")
                .json();
        Intake.importing("voided-" + UUID.randomUUID(), Intake.lines(json))
                .then()
                .body("accepted", equalTo(1));
    }

    private static NationalLine ready(String code) {
        return NationalLine.resolved(code).with(LineField.APPLICANT_NAME, "Nguyễn Văn Trùng");
    }

    private static void voided(String code) {
        supervisor()
                .header("If-Match", version(code))
                .contentType("application/json")
                .body(Map.of("standing", STANDS, "reason", "Tiếp nhận trùng"))
                .post(People.DOSSIERS + "/" + code + "/void")
                .then()
                .statusCode(200);
    }

    private static String version(String code) {
        return supervisor().get(People.DOSSIERS + "/" + code).header("ETag");
    }

    private static Response print(String code, String form) {
        return english().post(People.DOSSIERS + "/" + code + "/slips/" + form);
    }

    private static RequestSpecification english() {
        return People.counter().header("Accept-Language", "en");
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
