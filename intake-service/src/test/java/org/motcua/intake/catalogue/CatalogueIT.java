package org.motcua.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** Units and procedures in an administrator's hands. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CatalogueIT {

    private static final String UNITS = "/api/v1/catalogue/units";
    private static final String PROCEDURES = "/api/v1/catalogue/procedures";

    @BeforeEach
    void catalogue() {
        put(UNITS, """
                [{"MaDonVi": "K01", "TenDonVi": "Sở Một", "GioLamViec": null},
                 {"MaDonVi": "K01.1", "TenDonVi": "Phòng Một", "MaDonViCha": "K01",
                  "HieuLucTu": null, "HieuLucDen": null, "DonViKeThua": null, "TrucThuocTu": null},
                 {"MaDonVi": "K02", "TenDonVi": "Sở Hai"},
                 {"MaDonVi": "K02.1", "TenDonVi": "Phòng Hai", "MaDonViCha": "K02",
                  "HieuLucTu": null, "HieuLucDen": null, "DonViKeThua": null, "TrucThuocTu": null}]
                """).statusCode(200);
        put(PROCEDURES, "[" + procedure("5") + "]").statusCode(200);
    }

    @Test
    void aUnitShowsWhatItWasGivenAndKeepsWhatWasNotSpokenOf() {
        put(UNITS + "/K01.1", """
                {"MaDonVi": "K01.1", "TenDonVi": "Phòng Một", "MaDonViCha": "K01", "HieuLucTu": "2021-01-01",
                 "GioLamViec": [{"HieuLucTu": "2024-01-01", "Ca": [["07:30", "11:30"], ["13:00", "17:00"]]}]}
                """).statusCode(200);
        put(UNITS, "[{\"MaDonVi\": \"K01.1\", \"TenDonVi\": \"Phòng Mới\", \"MaDonViCha\": \"K01\"}]")
                .body("changed", equalTo(1));

        get(UNITS + "/k01.1")
                .body("TenDonVi", equalTo("Phòng Mới"))
                .body("HieuLucTu", equalTo("2021-01-01"))
                .body("GioLamViec[0].Ca[1]", contains("13:00:00", "17:00:00"))
                .body("QuaTrinhTrucThuoc", nullValue());
    }

    @Test
    void whatWasReadCanBeSentAgainAndChangesNothing() {
        String unit = get(UNITS + "/K02.1").extract().asString();
        String procedure = get(PROCEDURES + "/9.000001").extract().asString();

        put(UNITS, "[" + unit + "]").body("changed", equalTo(0));
        put(PROCEDURES, "[" + procedure + "]").body("changed", equalTo(0));
    }

    @Test
    void aMoveIsFromItsDayOn() {
        put(UNITS + "/K01.1", """
                {"MaDonVi": "K01.1", "TenDonVi": "Phòng Một", "MaDonViCha": "K02", "TrucThuocTu": "2024-07-01"}
                """)
                .statusCode(200)
                .body("QuaTrinhTrucThuoc.MaDonViCha", contains("K01", "K02"))
                .body("QuaTrinhTrucThuoc.HieuLucTu", hasItem("2024-07-01"));
    }

    @Test
    void theSuccessorSeesWhatItsPredecessorReceived() {
        Intake.importing("catalogue-heir", Intake.lines(line("K01.1-240115-0001", "K01.1", "20240115090000")))
                .then()
                .body("accepted", equalTo(1));
        seen("K02.1", 404);
        seen("K01", 200);

        close("K01.1", "2024-06-30", "K02.1").statusCode(200).body("DonViKeThua", equalTo("K02.1"));

        seen("K02.1", 200);
        seen("K02", 200);
        seen("K01.1", 200);
        seen("K01", 404);
    }

    @Test
    void untilItsLastDayAUnitIsWhereItWas() {
        Intake.importing("catalogue-until", Intake.lines(line("K01.1-240115-0001", "K01.1", "20240115090000")));

        close("K01.1", "2999-12-31", "K02.1").statusCode(200);

        seen("K01", 200);
        seen("K02", 404);
    }

    @Test
    void anImportTakesALineOfADayOnWhichItsUnitExisted() {
        close("K01.1", "2024-06-30", "K02.1").statusCode(200);

        Intake.importing(
                        "catalogue-days",
                        Intake.lines(
                                line("K01.1-240628-0001", "K01.1", "20240630090000"),
                                line("K01.1-240701-0002", "K01.1", "20240701000000")))
                .then()
                .body("rejected", equalTo(1));

        assertThat(Intake.problems("catalogue-days", "en")).singleElement().satisfies(problem -> {
            assertThat(problem.path("line").asInt()).isEqualTo(2);
            assertThat(problem.path("code").asText()).isEqualTo("unit-not-valid-then");
            assertThat(problem.path("field").asText()).isEqualTo("DonViXuLy");
        });
    }

    @Test
    void everyChangeIsAVersionWithItsAuthorAndReason() {
        String path = PROCEDURES + "/9.000001";
        put(path + "?reason=Theo%20quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh", procedure("7"))
                .statusCode(200);

        get(path + "/versions")
                .body("[-1].before.ThoiHan[0].SoLuong", equalTo(5))
                .body("[-1].after.ThoiHan[0].SoLuong", equalTo(7))
                .body("[-1].reason", equalTo("Theo quyết định"))
                .body("[-1].author", equalTo("local-administrator"))
                .body("[0].before", nullValue());
    }

    @Test
    void codesOfFieldsAndProceduresMayBeLongAndHaveLettersWithMarks() {
        put(PROCEDURES, """
                [{"MaTTHC": "1.000001-đ", "TenTTHC": "Thủ tục", "MaLinhVuc": "lđtbxh-01", "ChinhSachBoSung": "RESTART",
                  "ThoiHan": [{"HieuLucTu": "2021-01-01", "SoLuong": 5, "DonViTinh": "WORKING_DAY"}]},
                 {"MaTTHC": "9.000002", "TenTTHC": "Thủ tục", "MaLinhVuc": "TAINGUYENNUOC", "ChinhSachBoSung": "NONE",
                  "ThoiHan": [{"HieuLucTu": "2021-01-01", "SoLuong": 5, "DonViTinh": "WORKING_DAY"}]}]
                """).statusCode(200);
        String line = line("K02.1-240116-0001", "K02.1", "20240116090000")
                .replace("\"9.000001\"", "\"1.000001-Đ\", \"MaLinhVuc\": \"LĐTBXH-01\"");

        Intake.importing("catalogue-codes", Intake.lines(line)).then().body("accepted", equalTo(1));

        assertThat(Intake.problems("catalogue-codes", "vi")).isEmpty();
        get(PROCEDURES + "/1.000001-Đ").body("MaLinhVuc", equalTo("LĐTBXH-01"));
        get("/api/v1/dossiers?unit=K02&field=lđtbxh-01&procedure=1.000001-Đ")
                .body("items.code", contains("K02.1-240116-0001"));
    }

    @Test
    void aCodeThatCouldNotStandInAnAddressIsRefused() {
        for (String code : List.of("A B", "-A", "A/B", "..", "A".repeat(65))) {
            put(PROCEDURES, "[" + procedure("5").replace("\"KT\"", "\"" + code + "\"") + "]")
                    .statusCode(400)
                    .body("code", equalTo("not-a-catalogue-code"))
                    .body("field", equalTo("[0].MaLinhVuc"));
        }
    }

    private static String line(String code, String unit, String receivedAt) {
        return """
                {"MaHoSo": "%s", "MaTTHC": "9.000001", "DonViXuLy": "%s", "KenhThucHien": "1", "TrangThaiHoSo": "2",\
                 "NgayNopHoSo": "%s", "NgayTiepNhan": "%s"}\
                """.formatted(code, unit, receivedAt, receivedAt);
    }

    private static void seen(String unit, int status) {
        Intake.as("counter", unit)
                .get("/api/v1/dossiers/K01.1-240115-0001")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse close(String unit, String lastDay, String successor) {
        return put(UNITS + "/" + unit + "/closing", """
                {"HieuLucDen": "%s", "DonViKeThua": "%s"}
                """.formatted(lastDay, successor));
    }

    private static String procedure(String amount) {
        return """
                {"MaTTHC": "9.000001", "TenTTHC": "Thủ tục", "MaLinhVuc": "KT", "ChinhSachBoSung": "RESTART",
                 "ThoiHan": [{"HieuLucTu": "2021-01-01", "SoLuong": %s, "DonViTinh": "WORKING_DAY"}]}
                """.formatted(amount);
    }

    private static ValidatableResponse put(String path, String body) {
        return Intake.administrator()
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body(body)
                .put(path)
                .then();
    }

    private static ValidatableResponse get(String path) {
        return Intake.administrator().get(path).then().statusCode(200);
    }
}
