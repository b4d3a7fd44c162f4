package org.motcua.intake.catalogue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.Refusal;

/** What the catalogue does not take, named by its place in the body. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CatalogueRefusalsIT {

    private static final String UNITS = "/api/v1/catalogue/units";
    private static final String PROCEDURES = "/api/v1/catalogue/procedures";
    private static final String UNIT = "{\"MaDonVi\": \"K08\", \"TenDonVi\": \"Phòng Tám\"%s}";
    private static final String PROCEDURE = """
            {"MaTTHC": "9.000008", "TenTTHC": "Thủ tục", "MaLinhVuc": "KT", "ChinhSachBoSung": "NONE", "ThoiHan": [%s]%s}
            """;
    private static final String LIMIT =
            "{\"HieuLucTu\": \"2021-01-01\", \"SoLuong\": 5, \"DonViTinh\": \"WORKING_DAY\"}";

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void aListThatSaysTheSameTwice() {
        String unit = UNIT.formatted("");
        String procedure = PROCEDURE.formatted(LIMIT, "");

        refused(UNITS, "[" + unit + "," + unit + "]", "given-twice", "[1].MaDonVi");
        refused(PROCEDURES, "[" + procedure + "," + procedure + "]", "given-twice", "[1].MaTTHC");
        refused(
                PROCEDURES + "/9.000008",
                PROCEDURE.formatted(LIMIT + "," + LIMIT, ""),
                "given-twice",
                "ThoiHan[1].HieuLucTu");
    }

    @Test
    void anotherCodeThanTheAddressNames() {
        refused(UNITS + "/K07", UNIT.formatted(""), "not-the-code-of-the-path", "MaDonVi");
        refused(PROCEDURES + "/9.000007", PROCEDURE.formatted(LIMIT, ""), "not-the-code-of-the-path", "MaTTHC");
    }

    @ParameterizedTest
    @CsvSource({
        "'[\"25:00\", \"26:00\"]', invalid-time, GioLamViec[0].Ca[0][0]",
        "'[\"07:30\", \"noon\"]', invalid-time, GioLamViec[0].Ca[0][1]",
        "'[\"07:30\"]', sessions-overlap, GioLamViec[0].Ca[0]",
        "'[\"11:30\", \"07:30\"]', sessions-overlap, GioLamViec[0].Ca[0]",
        "'[\"07:30\", \"11:30\"], [\"11:00\", \"17:00\"]', sessions-overlap, GioLamViec[0].Ca[1]"
    })
    void officeHoursThatAreNone(String sessions, String code, String field) {
        String hours = ", \"GioLamViec\": [{\"HieuLucTu\": \"2024-01-01\", \"Ca\": [" + sessions + "]}]";

        refused(UNITS + "/K08", UNIT.formatted(hours), code, field);
    }

    @Test
    void aCutOffIsOfSameDayLimitsAndOfNoOthers() {
        String sameDay = "{\"HieuLucTu\": \"2021-01-01\", \"SoLuong\": 0, \"DonViTinh\": \"WORKING_DAY\"}";
        String tooMuch = LIMIT.replace("}", ", \"GioChot\": \"15:00\"}");
        String noTime = sameDay.replace("}", ", \"GioChot\": \"3 pm\"}");

        refused(
                PROCEDURES + "/9.000008",
                PROCEDURE.formatted(sameDay, ""),
                "cut-off-of-same-day",
                "ThoiHan[0].GioChot");
        refused(
                PROCEDURES + "/9.000008",
                PROCEDURE.formatted(tooMuch, ""),
                "cut-off-of-same-day",
                "ThoiHan[0].GioChot");
        refused(PROCEDURES + "/9.000008", PROCEDURE.formatted(noTime, ""), "invalid-time", "ThoiHan[0].GioChot");
    }

    private static void refused(String path, String body, String code, String field) {
        Refusal.inBothLanguages(language -> put(language, path, body), 400, code, field);
    }

    private static Response put(String language, String path, String body) {
        return Intake.administrator()
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(body)
                .put(path);
    }
}
