package org.motcua.intake.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.People;
import org.motcua.intake.record.domain.LineField;

/** Personal data erased on order: gone for good, and nothing else is. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ErasureIT {

    private static final String CODE = "000.00.01.G14-240304-0001";
    private static final byte[] FILE = Intake.lines(NationalLine.received(CODE)
            .with(LineField.UNIT, People.UNIT)
            .with(LineField.PROCEDURE, "1.900101")
            .with(LineField.APPLICANT_NAME, "Nguyễn Thị Ánh")
            .with(LineField.APPLICANT_KIND, 0)
            .with(LineField.LEVEL, 4)
            .with(LineField.STATUS, 4)
            .item(
                    LineField.SUPPLEMENTS,
                    Map.of(
                            LineField.ASKED, "20240305090000",
                            LineField.COMPLETED, "20240306090000",
                            LineField.CONTENT, "Giấy khai sinh của chị Ánh"))
            .json());

    @BeforeEach
    void oneDossier() throws Exception {
        People.emptyRecord();
        Intake.importing("erase-first", FILE).then().body("accepted", equalTo(1));
    }

    @Test
    void theApplicantAndTheTextsAreGone() {
        People.erase(CODE, "12/QĐ-UBND")
                .then()
                .statusCode(200)
                .body("reference", equalTo("12/QĐ-UBND"))
                .body("erasedAt", notNullValue());

        People.inFull(People.counter(), CODE)
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("texts", empty())
                .body("kind", equalTo(0))
                .body("erasedAt", notNullValue());
        People.search(People.counter(), "name", "anh").then().body("items", empty());
    }

    @Test
    void eventsAndStateStay() {
        String recorded = Intake.recordDigest();
        String state = Intake.value("SELECT dossier::text FROM dossier");

        People.erase(CODE, "12/QĐ-UBND");

        assertThat(Intake.recordDigest()).isEqualTo(recorded);
        assertThat(Intake.value("SELECT dossier::text FROM dossier")).isEqualTo(state);
    }

    @Test
    void theHistorySaysSo() {
        People.counter()
                .get(People.DOSSIERS + "/" + CODE + "/history")
                .then()
                .body("erased", nullValue())
                .body("events.text", hasItem("Giấy khai sinh của chị Ánh"));
        People.erase(CODE, "12/QĐ-UBND");

        People.counter()
                .get(People.DOSSIERS + "/" + CODE + "/history")
                .then()
                .statusCode(200)
                .body("events", hasSize(4))
                .body("erased.reference", equalTo("12/QĐ-UBND"))
                .body("events.text", everyItem(nullValue()))
                .body("erased.account", notNullValue());
        assertThat(Intake.value("SELECT count(*) FROM applicant_reading WHERE purpose = 'HANDLING'"))
                .isEqualTo("1");
    }

    @Test
    void theOldFileDoesNotBringItBack() {
        People.erase(CODE, "12/QĐ-UBND");
        String recorded = Intake.recordDigest();

        Intake.importing("erase-again", FILE).then().body("unchanged", equalTo(1));

        assertThat(Intake.recordDigest()).isEqualTo(recorded);
        assertThat(personalRows()).isEqualTo("0");
    }

    @Test
    void whatIsNewInALaterFileComesWithoutWhatIsPersonal() {
        People.erase(CODE, "12/QĐ-UBND");
        byte[] later = Intake.lines(new String(FILE, StandardCharsets.UTF_8)
                .strip()
                .replace("\"TrangThaiHoSo\":4", "\"TrangThaiHoSo\":9,\"NgayKetThucXuLy\":\"20240308100000\""));

        Intake.importing("erase-later", later).then().body("accepted", equalTo(1));

        assertThat(personalRows()).isEqualTo("0");
        assertThat(Intake.value("SELECT status FROM dossier")).isEqualTo("9");
    }

    @Test
    void aReplayDoesNotBringItBack() {
        People.erase(CODE, "12/QĐ-UBND");

        Intake.administrator()
                .post(People.DOSSIERS + "/" + CODE + "/republish")
                .then()
                .statusCode(200);

        assertThat(personalRows()).isEqualTo("0");
    }

    @Test
    void anOrderHasANumberNotASentence() {
        People.erase(CODE, "theo đơn của chị Ánh")
                .then()
                .statusCode(400)
                .body("code", equalTo("not-a-document-number"))
                .body("field", equalTo("reference"))
                .body(not(containsString("Ánh")));
        assertThat(personalRows()).isEqualTo("2");
    }

    @Test
    void onlyAnAdministratorErases() {
        Intake.as("supervisor", People.UNIT)
                .contentType("application/json")
                .body("{\"reference\":\"1\"}")
                .post(People.DOSSIERS + "/" + CODE + "/erasure")
                .then()
                .statusCode(403);
        assertThat(personalRows()).isEqualTo("2");
    }

    @Test
    void whatIsNotThereCannotBeErased() {
        People.erase("000.00.01.G14-240304-0999", "1").then().statusCode(404);
    }

    private static String personalRows() {
        return Intake.value("SELECT (SELECT count(*) FROM applicant WHERE sealed IS NOT NULL)"
                + " + (SELECT count(*) FROM dossier_text)");
    }
}
