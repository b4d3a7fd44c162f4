package org.motcua.intake.personal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.People;

/** A mistyped applicant is set right, and the right person gets to the dossier. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CorrectingApplicantIT {

    private static final String MISTYPED = "001088011234";
    private static final String RIGHT = "001088015678";

    private String code;

    @BeforeEach
    void oneDossier() throws Exception {
        People.emptyRecord();
        code = People.enter("Nguyễn Văn Ánh", MISTYPED, "0912345678");
    }

    @Test
    void theCitizenGetsToTheOwnViewByTheRightNumberOnly() {
        own("1234").then().statusCode(200);
        own("5678").then().statusCode(404);

        correct("identityNumber", RIGHT, "reason", "Gõ nhầm")
                .then()
                .statusCode(200)
                .header("ETag", is("\"3\""))
                .body("status", is("RECEIVED"));

        own("5678").then().statusCode(200);
        own("1234").then().statusCode(404);
    }

    @Test
    void theDossierIsFoundByWhatIsRight() {
        correct("identityNumber", RIGHT, "name", "Nguyễn Văn Anh Tú", "reason", "Gõ nhầm")
                .then()
                .statusCode(200);

        found("identityNumber", RIGHT, 1);
        found("name", "anh tu", 1);
        found("phone", "0912345678", 1);
        found("identityNumber", MISTYPED, 0);
        People.search(People.counter(), "phone", "0912345678", "fields", "applicant")
                .then()
                .body("items[0].applicant.identityNumber", equalTo("********5678"));
    }

    @Test
    void allElseStaysAndBothAreKeptSealed() {
        correct("phone", "0987654321", "address", "Số 9 ngõ Mai", "reason", "Bí-mật-lý-do")
                .then()
                .statusCode(200);

        assertThat(Intake.value("SELECT count(*) FROM applicant_reading")).isEqualTo("0");
        People.inFull(People.counter(), code)
                .then()
                .body("name", equalTo("Nguyễn Văn Ánh"))
                .body("identityNumber", equalTo(MISTYPED))
                .body("phone", equalTo("0987654321"))
                .body("address", equalTo("Số 9 ngõ Mai"))
                .body("email", equalTo("nguoi.dan@example.vn"))
                .body("kind", equalTo(0));
        People.counter()
                .get(People.DOSSIERS + "/" + code + "/history")
                .then()
                .body("events[2].fact.type", is("DetailsRecorded"))
                .body("events[2].fact.details", equalTo(List.of("phone", "address")))
                .body("events[2].text", is("Bí-mật-lý-do"));
        assertThat(Intake.value("SELECT count(*) FROM applicant WHERE sealed IS NOT NULL"))
                .isEqualTo("2");
        assertThat(Intake.value("SELECT count(*) FROM dossier_event WHERE fact::text ~ '0987654321|Mai|mật'"))
                .isEqualTo("0");
        assertThat(Intake.value("SELECT count(*) FROM applicant"
                        + " WHERE position(convert_to('0987654321', 'UTF8') IN sealed) > 0"))
                .isEqualTo("0");
    }

    @Test
    void whatWasErasedIsNotBroughtBack() {
        People.erase(code, "12/QĐ-UBND").then().statusCode(200);

        correct("identityNumber", RIGHT, "reason", "Gõ nhầm")
                .then()
                .statusCode(409)
                .body("code", is("personal-data-erased"));

        People.inFull(People.counter(), code).then().body("identityNumber", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "identityNumber, 001088011234, Gõ nhầm, 422, nothing-to-correct, ",
        "identityNumber, 001088015678, , 400, required, reason",
        "kind, CITIZEN, Gõ nhầm, 400, unknown-field, "
    })
    void aCorrectionSaysWhatWasWrongAndWhy(
            String field, String value, String reason, int status, String problem, String faulty) {
        correct(field, value, "reason", reason)
                .then()
                .statusCode(status)
                .body("code", is(problem))
                .body("field", equalTo(faulty));
    }

    @Test
    void onlyTheDeskCorrectsAndOnlyWhatItSees() {
        assertThat(put(Intake.as("officer", People.UNIT), "\"2\"").statusCode()).isEqualTo(403);
        assertThat(put(Intake.as("supervisor", People.OTHER_UNIT), "\"2\"").statusCode())
                .isEqualTo(404);
        assertThat(put(People.counter(), "\"1\"").statusCode()).isEqualTo(412);
        assertThat(put(People.counter(), null).statusCode()).isEqualTo(428);
        assertThat(put(Intake.as("supervisor", People.UNIT), "\"2\"").statusCode())
                .isEqualTo(200);
    }

    private Response correct(String... fields) {
        return put(People.counter(), "\"2\"", fields);
    }

    private Response put(RequestSpecification caller, String version) {
        return put(caller, version, "identityNumber", RIGHT, "reason", "Gõ nhầm");
    }

    private Response put(RequestSpecification caller, String version, String... fields) {
        ObjectNode body = Intake.JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        RequestSpecification request = version == null ? caller : caller.header("If-Match", version);
        return request.contentType("application/json")
                .body(body.toString())
                .put(People.DOSSIERS + "/" + code + "/applicant");
    }

    private Response own(String end) {
        return given().contentType("application/json")
                .body("{\"identityNumberEnd\":\"" + end + "\"}")
                .post("/api/v1/public/dossiers/" + code);
    }

    private static void found(String field, String value, int count) {
        People.search(People.counter(), field, value).then().statusCode(200).body("total", equalTo(count));
    }
}
