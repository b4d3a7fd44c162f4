package org.motcua.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** Whatever becomes of the catalogue, a dossier that was received keeps what its deadline is made of. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CatalogueAndReceivedIT {

    private static final String CODE = "K05-240115-0001";
    private static final String OTHER = "K05-240115-0002";
    private static final String MORNING = "20240115090000";

    @BeforeEach
    void aReceivedDossierAndAnotherCatalogue() {
        Intake.forgetDossiers();
        put("units", """
                [{"MaDonVi": "K05", "TenDonVi": "Sở Năm", "GioLamViec": null, "HieuLucDen": null, "DonViKeThua": null},
                 {"MaDonVi": "K06", "TenDonVi": "Sở Sáu"}]
                """);
        put(
                "procedures",
                procedure(
                        "RESTART", "{\"HieuLucTu\": \"2021-01-01\", \"SoLuong\": 5, \"DonViTinh\": \"WORKING_DAY\"}"));
        Intake.importing("received-" + System.nanoTime(), Intake.lines(line(MORNING)))
                .then()
                .body("accepted", equalTo(1));
        put(
                "procedures",
                procedure(
                        "NONE",
                        "{\"HieuLucTu\": \"2021-01-01\", \"SoLuong\": 9, \"DonViTinh\": \"CALENDAR_DAY\"},"
                                + "{\"HieuLucTu\": \"2024-01-16\", \"SoLuong\": 2, \"DonViTinh\": \"MONTH\"}"));
        put("units", """
                [{"MaDonVi": "K05", "TenDonVi": "Sở Năm",
                  "GioLamViec": [{"HieuLucTu": "2021-01-01", "Ca": [["07:00", "11:00"]]}]}]
                """);
        put("units/K05/closing", """
                {"HieuLucDen": "2024-01-17", "DonViKeThua": "K06"}
                """);
    }

    /** Five working days after Monday the 15th, at the end of the standard office hours. */
    @Test
    void theDateIsTheOneOfTheReceiptAndTheUnitTheOneAtReception() {
        Intake.administrator()
                .get("/api/v1/dossiers/" + CODE)
                .then()
                .statusCode(200)
                .body("unit", equalTo("K05"))
                .body("appointment.dueAt", equalTo("2024-01-22T17:00:00+07:00"))
                .body("appointment.firstDueAt", equalTo("2024-01-22T17:00:00+07:00"))
                .body("appointment.basis", equalTo("STATUTORY"));
    }

    @Test
    void theReceptionKeepsItsLimitItsPolicyAndItsHours() {
        isOfTheFirstCatalogue(recorded("fact", "DossierReceived"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String before = Intake.recordDigest();

        Intake.importing("again-" + System.nanoTime(), Intake.lines(line(MORNING)))
                .then()
                .body("unchanged", equalTo(1));

        assertThat(Intake.recordDigest()).isEqualTo(before);
    }

    @Test
    void whatWasReceivedUnderALimitThatIsGoneIsKnownAndMayBeFinished() {
        put(
                "procedures",
                procedure("NONE", "{\"HieuLucTu\": \"2024-02-01\", \"SoLuong\": 2, \"DonViTinh\": \"MONTH\"}"));
        String finished = line(MORNING)
                .replace("\"TrangThaiHoSo\": \"2\"", "\"TrangThaiHoSo\": 9, \"NgayKetThucXuLy\": \"20240122090000\"");

        Intake.importing(
                        "limit-gone-" + System.nanoTime(),
                        Intake.lines(line(MORNING), finished, line(MORNING).replace(CODE, OTHER)))
                .then()
                .body("unchanged", equalTo(1))
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1));

        isOfTheFirstCatalogue(recorded("fact", "DossierReceived"));
    }

    @Test
    void aCorrectionOnTheSameDayKeepsThemToo() {
        correct("20240115103000");

        isOfTheFirstCatalogue(corrected());
    }

    @Test
    void aCorrectionToAnotherDayTakesTheLimitOfThatDay() {
        correct("20240116090000");

        JsonNode fact = corrected();
        assertThat(fact.at("/limit/unit").asText()).isEqualTo("MONTH");
        assertThat(fact.at("/limit/amount").asInt()).isEqualTo(2);
        assertThat(fact.at("/pausePolicy").asText()).isEqualTo("NONE");
    }

    private static void isOfTheFirstCatalogue(JsonNode fact) {
        assertThat(fact.at("/limit/unit").asText()).isEqualTo("WORKING_DAY");
        assertThat(fact.at("/limit/amount").asInt()).isEqualTo(5);
        assertThat(fact.at("/pausePolicy").asText()).isEqualTo("RESTART");
        assertThat(fact.has("officeHours")).isFalse();
    }

    private static JsonNode corrected() {
        return recorded("fact->'fact'", "FactCorrected");
    }

    private static JsonNode recorded(String what, String type) {
        return Intake.json(Intake.value("SELECT " + what + " FROM dossier_event WHERE code = '" + CODE
                + "' AND fact->>'type' = '" + type + "'"));
    }

    private static void correct(String receivedAt) {
        Intake.importing(
                        "correct-" + System.nanoTime(),
                        Intake.lines(line(receivedAt)),
                        "correct",
                        "true",
                        "reason",
                        "Nhập sai giờ")
                .then()
                .body("accepted", equalTo(1));
    }

    private static String line(String receivedAt) {
        return """
                {"MaHoSo": "%s", "MaTTHC": "9.000005", "DonViXuLy": "K05", "KenhThucHien": "1", \
                "TrangThaiHoSo": "2", "NgayNopHoSo": "20240115080000", "NgayTiepNhan": "%s"}\
                """.formatted(CODE, receivedAt);
    }

    private static String procedure(String policy, String limits) {
        return """
                [{"MaTTHC": "9.000005", "TenTTHC": "Thủ tục", "MaLinhVuc": "KT", "ChinhSachBoSung": "%s",
                  "ThoiHan": [%s]}]
                """.formatted(policy, limits);
    }

    private static void put(String kind, String body) {
        Intake.administrator()
                .contentType("application/json")
                .body(body)
                .put("/api/v1/catalogue/" + kind)
                .then()
                .statusCode(200);
    }
}
