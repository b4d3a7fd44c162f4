package org.motcua.intake.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.People;

/** Who sees personal data, and that it is known who did. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ApplicantIT {

    private String code;

    @BeforeEach
    void oneDossier() throws Exception {
        People.emptyRecord();
        code = People.enter("Nguyễn Văn Ánh", "001088011234", "0912345678");
    }

    @Test
    void whoWorksOnTheDossierReadsAllOfIt() {
        People.inFull(People.counter(), code)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("Nguyễn Văn Ánh"))
                .body("identityNumber", equalTo("001088011234"))
                .body("phone", equalTo("0912345678"))
                .body("email", equalTo("nguoi.dan@example.vn"))
                .body("address", equalTo("Số 7 ngõ Trúc"))
                .body("kind", equalTo(0))
                .body("erasedAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "reporter", "administrator"})
    void whoNeedsNoneOfItDoesNot(String role) {
        People.inFull(Intake.as(role, People.UNIT), code).then().statusCode(403);

        assertThat(readings()).isEqualTo("0");
    }

    @Test
    void anotherUnitsDossierIsNotThere() {
        People.inFull(Intake.as("supervisor", People.OTHER_UNIT), code).then().statusCode(404);

        assertThat(readings()).isEqualTo("0");
    }

    @Test
    void aReadingNeedsAPurpose() {
        People.counter()
                .get(People.DOSSIERS + "/" + code + "/applicant")
                .then()
                .statusCode(400)
                .body("field", equalTo("purpose"));

        assertThat(readings()).isEqualTo("0");
    }

    @Test
    void eachReadingIsOnRecordForAuditors() {
        People.inFull(People.counter(), code);
        People.inFull(Intake.as("officer", People.UNIT), code);

        Intake.as("auditor", People.UNIT)
                .queryParam("limit", 1)
                .get(People.DOSSIERS + "/" + code + "/applicant/readings")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].purpose", equalTo("HANDLING"))
                .body("items[0].account", notNullValue())
                .body("items[0].readAt", notNullValue())
                .body("next", notNullValue());
        assertThat(readings()).isEqualTo("2");
    }

    @Test
    void theReadingsGoOnBehindTheCursor() {
        People.inFull(People.counter(), code);
        People.inFull(Intake.as("officer", People.UNIT), code);
        String path = People.DOSSIERS + "/" + code + "/applicant/readings";
        String next = Intake.as("supervisor", People.UNIT)
                .queryParam("limit", 1)
                .get(path)
                .path("next");

        Intake.as("supervisor", People.UNIT)
                .queryParam("cursor", next)
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void listsShowMasks() {
        People.counter()
                .get(People.DOSSIERS)
                .then()
                .statusCode(200)
                .body("items.applicant.name", contains("N… V… Á…"))
                .body("items.applicant.identityNumber", contains("********1234"))
                .body("items.applicant.phone", contains("*******678"));
        assertThat(readings()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, identityNumber, 001088011234",
        "auditor, phone, +84 912 345 678",
        "administrator, phone, 0912345678"
    })
    void aNumberInFullThatFindsADossierIsAReading(String role, String field, String number) {
        var searcher = Intake.as(role, People.UNIT);

        People.search(searcher, field, number).then().statusCode(200).body("items.code", contains(code));

        People.search(Intake.as("auditor", People.OTHER_UNIT), field, number)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        People.search(Intake.as(role, People.UNIT), field, "0999999999").then().body("items", hasSize(0));
        assertThat(Intake.value(
                        "SELECT string_agg(code || ' ' || account || ' ' || purpose, ',') FROM applicant_reading"))
                .isEqualTo(code + " local-" + role + " SEARCH");
    }

    @Test
    void aSearchByNameOrByWhoMayReadInFullIsNoReading() {
        People.search(Intake.as("auditor", People.UNIT), "name", "anh").then().body("items", hasSize(1));
        People.search(People.counter(), "identityNumber", "001088011234").then().body("items", hasSize(1));

        assertThat(readings()).isEqualTo("0");
    }

    @Test
    void nothingStandsInTheDatabaseInClear() {
        assertThat(Intake.value(
                        "SELECT count(*) FROM applicant WHERE applicant::text ~ 'Nguy|0880112|91234|example|Trúc'"))
                .isEqualTo("0");
        int beginningsOfThreeWordsAndTwoNumbers = 3 * 2 + 2;
        assertThat(Intake.value("SELECT cardinality(terms) FROM applicant WHERE sealed IS NOT NULL"))
                .isEqualTo("" + beginningsOfThreeWordsAndTwoNumbers);
    }

    private static String readings() {
        return Intake.value("SELECT count(*) FROM applicant_reading");
    }
}
