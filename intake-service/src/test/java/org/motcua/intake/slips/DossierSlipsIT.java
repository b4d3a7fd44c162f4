package org.motcua.intake.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.slips.rendering.QrReader;

/** A dossier's slips as the counter asks for them: numbered, printed as page and PDF, and marked when printed again. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class DossierSlipsIT {

    private static final String NAME = "Trần Thị Thử Nghiệm";

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void theReceiptIsAPageAndAPdfWithTheAppointment() throws IOException {
        String code = received();
        Response printed = print(code, "receipt");

        printed.then().statusCode(201).body("copyNo", equalTo(0)).body("form", equalTo("receipt"));
        EntryRequests.clerk()
                .get(printed.<String>path("page"))
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .body(containsString("Giấy tiếp nhận hồ sơ và hẹn trả kết quả"))
                .body(containsString(code))
                .body(containsString(NAME));
        assertThat(pdf(printed))
                .contains(code)
                .contains(NAME)
                .contains("Đơn đề nghị")
                .doesNotContain("BẢN SAO");
    }

    @Test
    void theQrCodeOpensTheCitizensPage() {
        String code = received();

        assertThat(QrReader.read(content(print(code, "receipt")))).isEqualTo(IntakeStack.LOOKUP + code);
    }

    @Test
    void aReprintIsACopyWithTheSameNumber() throws IOException {
        String code = received();
        int number = print(code, "receipt").path("slipNo");

        Response again = print(code, "receipt");

        again.then().statusCode(201).body("copyNo", equalTo(1)).body("slipNo", equalTo(number));
        assertThat(pdf(again)).contains("BẢN SAO");
        EntryRequests.clerk()
                .get("/api/v1/dossiers/" + code + "/slips")
                .then()
                .statusCode(200)
                .body("size()", equalTo(2));
    }

    @Test
    void eachPrintIsAReadingOnRecord() {
        String code = received();
        String before = readings(code);

        print(code, "receipt");

        assertThat(before).isEqualTo("0");
        assertThat(readings(code)).isEqualTo("1");
    }

    @Test
    void whatHasNotHappenedIsNotPrinted() {
        print(received(), "refusal").then().statusCode(409).body("code", equalTo("nothing-to-print"));
    }

    @Test
    void anUnknownFormNamesTheForms() {
        print(received(), "diploma").then().statusCode(400).body("detail", containsString("RECEIPT"));
    }

    @Test
    void anotherUnitsClerkSeesNoSlip() {
        String code = received();

        Intake.as("counter", EntryRequests.OTHER_UNIT)
                .post("/api/v1/dossiers/" + code + "/slips/receipt")
                .then()
                .statusCode(404);
    }

    @Test
    void anAuditorPrintsNothing() {
        Intake.as("auditor", EntryRequests.UNIT)
                .post("/api/v1/dossiers/" + received() + "/slips/receipt")
                .then()
                .statusCode(403);
    }

    @Test
    void aPageIsNotLaidOutForEveryVersion() {
        Response printed = print(received(), "receipt");

        EntryRequests.clerk()
                .header("Accept-Language", "en")
                .get(printed.path("page") + "?version=1999")
                .then()
                .statusCode(400)
                .body("field", equalTo("version"));
    }

    private static String received() {
        return EntryRequests.codeOf(EntryRequests.enter(EntryRequests.atTheDesk()));
    }

    private static Response print(String code, String form) {
        return EntryRequests.clerk()
                .header("Accept-Language", "en")
                .post("/api/v1/dossiers/" + code + "/slips/" + form);
    }

    private static String readings(String code) {
        return Intake.value("SELECT count(*) FROM applicant_reading WHERE code = '" + code + "'");
    }

    private static byte[] content(Response printed) {
        return EntryRequests.clerk()
                .get(printed.<String>path("pdf"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String pdf(Response printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(content(printed))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
