package org.motcua.intake.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.record.domain.LineField;
import org.motcua.legalclock.LegalZone;

/** Slip 07: the register of what a unit received. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class RegisterIT {

    private static final String REGISTERS = "/api/v1/registers";
    private static final String UNIT = "000.00.09.G14";
    private static final String OTHER_UNIT = "000.00.10.G14";
    private static final String DAY = "2024-03-04";
    private static final String FIRST = UNIT + "-240304-0002";
    private static final String SECOND = UNIT + "-240304-0001";
    private static final String NEXT_DAY = UNIT + "-240305-0001";
    private static final String ELSEWHERE = OTHER_UNIT + "-240304-0001";

    @BeforeEach
    void dossiers() {
        Intake.putSampleCatalogue();
        byte[] lines = Intake.lines(
                line(SECOND, "1.900201", UNIT, "20240304091500").with(LineField.APPLICANT_NAME, "Lê Văn Mẫu"),
                line(FIRST, "1.900101", UNIT, "20240304083000")
                        .with(LineField.APPLICANT_NAME, "Trần Thị Sổ")
                        .letter("20240329100000", "20240408083000"),
                line(NEXT_DAY, "1.900101", UNIT, "20240305083000"),
                line(ELSEWHERE, "1.900101", OTHER_UNIT, "20240304083000"));
        Intake.importing("register", lines).then().statusCode(200);
    }

    private static NationalLine line(String code, String procedure, String unit, String received) {
        return NationalLine.received(code)
                .with(LineField.PROCEDURE, procedure)
                .with(LineField.UNIT, unit)
                .with(LineField.SUBMITTED, received)
                .with(LineField.RECEIVED, received);
    }

    @Test
    void thePageHoldsWhatTheUnitReceivedInOrder() {
        String page = register(UNIT, DAY, DAY)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("SỔ THEO DÕI HỒ SƠ"))
                .body(containsString("Từ ngày 04 tháng 3 năm 2024 đến ngày 04 tháng 3 năm 2024"))
                .body(not(containsString(NEXT_DAY)))
                .body(not(containsString(ELSEWHERE)))
                .extract()
                .asString();

        assertThat(page.indexOf(FIRST)).isPositive().isLessThan(page.indexOf(SECOND));
        assertThat(page)
                .contains("Trần Thị Sổ", "Lê Văn Mẫu")
                .as("20 working days: four of that week, 15 of three weeks, and Monday until the office closes")
                .contains("01/04/2024<br/>17:00")
                .contains("Hẹn lại 08/04/2024 08:30");
    }

    @Test
    void aFieldHasItsOwnRegister() {
        request("counter", UNIT)
                .queryParam("unit", UNIT)
                .queryParam("from", DAY)
                .queryParam("to", "2024-03-05")
                .queryParam("field", "vt")
                .get(REGISTERS)
                .then()
                .statusCode(200)
                .body(containsString(SECOND))
                .body(containsString("/ Field</span>: Viễn thông"))
                .body(not(containsString(FIRST)))
                .body(not(containsString(NEXT_DAY)));
    }

    @Test
    void thePdfIsA4LandscapeWithWhatWasHandedIn() throws IOException {
        ObjectNode body = EntryRequests.atTheDesk().put("unit", UNIT).put("returnBy", "POST");
        String code = EntryRequests.codeOf(
                EntryRequests.enter(Intake.as("counter", UNIT), EntryRequests.newKey(), body.toString()));
        LocalDate today = LegalZone.day(Clock.systemUTC().instant());

        byte[] pdf = request("officer", UNIT)
                .queryParam("as", "pdf")
                .queryParam("unit", UNIT)
                .queryParam("from", today.minusDays(1).toString())
                .queryParam("to", today.plusDays(1).toString())
                .get(REGISTERS)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(millimetres(sheet.getWidth())).isCloseTo(297, within(1.0));
            assertThat(millimetres(sheet.getHeight())).isCloseTo(210, within(1.0));
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains(code)
                    .contains("Số1,đườngThử0900000001")
                    .contains("Bưuchính");
        }
    }

    private static double millimetres(float points) {
        return points / 72 * 25.4;
    }

    @Test
    void everyDossierInItHasTheReadingOnRecord() {
        String before = readings();

        register(UNIT, DAY, DAY).then().statusCode(200);

        assertThat(before).matches("\\d+");
        assertThat(Integer.parseInt(readings())).isEqualTo(Integer.parseInt(before) + 2);
    }

    private static String readings() {
        return Intake.value("SELECT count(*) FROM applicant_reading WHERE purpose = 'SLIP' AND code IN ('" + FIRST
                + "', '" + SECOND + "', '" + NEXT_DAY + "', '" + ELSEWHERE + "')");
    }

    @Test
    void aPeriodWithoutDossiersIsAnEmptyRegister() {
        register(UNIT, "2024-03-02", "2024-03-03")
                .then()
                .statusCode(200)
                .body(containsString("SỔ THEO DÕI HỒ SƠ"))
                .body(not(containsString(UNIT + "-24")));
    }

    @Test
    void theFormOf2018IsStillPrintedWhenAskedFor() {
        request("supervisor", UNIT)
                .queryParam("unit", UNIT)
                .queryParam("from", DAY)
                .queryParam("to", DAY)
                .queryParam("version", "2018")
                .get(REGISTERS)
                .then()
                .statusCode(200)
                .body(containsString("REGISTER/2018"));
    }

    @Test
    void tooManyDossiersAreRefusedAndNotReadOnRecord() {
        String from = "INSERT INTO dossier (code, unit, desk, procedure, field, channel, status, submitted_at,"
                + " received_at, head_sequence, head_hash, recorded_at) SELECT '" + UNIT + "-230505-' || n, '" + UNIT
                + "', '" + UNIT + "', '1.900101', 'TS', 'DIRECT', 2, moment, moment, 1, '', moment FROM"
                + " generate_series(1, 1001) AS n, (VALUES (timestamptz '2023-05-05 09:00+07')) AS at (moment)";
        Intake.execute(from);
        try {
            refused(register(UNIT, "2023-05-05", "2023-05-05"), 422, "register-too-long", "to")
                    .body("detail", containsString("1000"));
        } finally {
            Intake.execute("DELETE FROM dossier WHERE code LIKE '" + UNIT + "-230505-%'");
        }
        assertThat(Intake.value("SELECT count(*) FROM applicant_reading WHERE code LIKE '" + UNIT + "-230505-%'"))
                .isEqualTo("0");
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        refused(request("counter", UNIT).get(REGISTERS + "?from=" + DAY + "&to=" + DAY), 400, "required", "unit");
        refused(request("counter", UNIT).get(REGISTERS + "?unit=" + UNIT + "&to=" + DAY), 400, "required", "from");
        refused(request("counter", UNIT).get(REGISTERS + "?unit=" + UNIT + "&from=" + DAY), 400, "required", "to");
        refused(register(UNIT, "4.3.2024", DAY), 400, "invalid-day", "from");
        refused(register(UNIT, DAY, "2024-03-03"), 400, "period-reversed", "to");
        refused(register(UNIT, DAY, "2025-03-05"), 400, "period-too-long", "to");
        refused(register(UNIT + "&field=" + "x".repeat(65), DAY, DAY), 400, "text-too-long", "field");
        refused(register(UNIT + "&version=1999", DAY, DAY), 400, "unknown-value", "version")
                .body("detail", containsString("2018, 2025"));
        refused(register(UNIT + "&as=docx", DAY, DAY), 400, "unknown-value", "as");
    }

    @Test
    void aWholeLeapYearIsNotTooLong() {
        register(UNIT, "2024-01-01", "2024-12-31").then().statusCode(200).body(containsString(FIRST));
    }

    @Test
    void othersDoNotSeeIt() {
        refused(
                request("counter", OTHER_UNIT).get(REGISTERS + "?unit=" + UNIT + "&from=" + DAY + "&to=" + DAY),
                404,
                "unknown-unit",
                "unit");
        refused(register("000.00.99.G14", DAY, DAY), 404, "unknown-unit", "unit");
        for (String role : new String[] {"auditor", "reporter", "administrator"}) {
            request(role, UNIT)
                    .get(REGISTERS + "?unit=" + UNIT + "&from=" + DAY + "&to=" + DAY)
                    .then()
                    .statusCode(403);
        }
    }

    private static Response register(String unit, String from, String to) {
        return request("counter", UNIT).get(REGISTERS + "?unit=" + unit + "&from=" + from + "&to=" + to);
    }

    private static RequestSpecification request(String role, String unit) {
        return Intake.as(role, unit).header("Accept-Language", "en").urlEncodingEnabled(false);
    }

    private static ValidatableResponse refused(Response answer, int status, String code, String field) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field));
    }
}
