package org.motcua.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.legalclock.LegalZone;

/** What was pending at a unit when it was merged into another is received by that other one. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class MergedUnitIT {

    private static final String OLD = "K11";
    private static final String NEW = "K12";
    private static final String CODE = "K11-20240115-0000001";
    private static final String SUBMITTED = CounterDossier.national(Duration.ofDays(3));

    @BeforeEach
    void aPendingSubmission() {
        Intake.forgetDossiers();
        put("procedures", """
                [{"MaTTHC": "9.000011", "TenTTHC": "Thủ tục", "MaLinhVuc": "KT", "ChinhSachBoSung": "RESTART",
                  "ThoiHan": [{"HieuLucTu": "2021-01-01", "SoLuong": 5, "DonViTinh": "WORKING_DAY"}]}]
                """);
        put("units", """
                [{"MaDonVi": "K11", "TenDonVi": "Sở Mười Một", "HieuLucDen": null, "DonViKeThua": null},
                 {"MaDonVi": "K12", "TenDonVi": "Sở Mười Hai",
                  "GioLamViec": [{"HieuLucTu": "2021-01-01", "Ca": [["07:00", "11:00"]]}]}]
                """);
        importing(line(OLD, "")).body("accepted", equalTo(1));
    }

    @Test
    void theSuccessorReceivesItByItsHoursAndSeesIt() {
        close(NEW);

        CounterDossier.english("counter", NEW)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/dossiers/" + CODE + "/reception")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("code", equalTo(CODE))
                .body("unit", equalTo(NEW))
                .body("desk", equalTo(NEW));

        assertThat(Intake.value("SELECT fact->>'unit' FROM dossier_event WHERE code = '" + CODE + "' AND sequence = 2"))
                .isEqualTo(NEW);
        assertThat(Intake.value("SELECT unit || ' ' || (due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::time FROM dossier"
                        + " WHERE code = '" + CODE + "'"))
                .isEqualTo(NEW + " 11:00:00");
    }

    @Test
    void withoutASuccessorItIsRefused() {
        close(null);

        Intake.as("supervisor", OLD)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/dossiers/" + CODE + "/reception")
                .then()
                .statusCode(422)
                .body("code", equalTo("unit-not-valid-on-day"))
                .body("field", equalTo("at"));
    }

    @Test
    void anImportTellsOfItAndNothingElseContradicts() {
        close(NEW);
        String received = ",\"NgayTiepNhan\":\"" + CounterDossier.national(Duration.ofMinutes(5)) + "\"";

        importing(line(OLD, received)).body("rejected", equalTo(1));
        importing(line(NEW, received)).body("accepted", equalTo(1));
        importing(line(NEW, received)).body("unchanged", equalTo(1));

        assertThat(Intake.value("SELECT string_agg(fact->>'unit', ' ' ORDER BY sequence) FROM dossier_event"
                        + " WHERE code = '" + CODE + "'"))
                .isEqualTo(OLD + " " + NEW);
    }

    private static void close(String successor) {
        LocalDate yesterday = LegalZone.day(Clock.systemUTC().instant()).minusDays(1);
        put(
                "units/" + OLD + "/closing",
                "{\"HieuLucDen\": \"%s\", \"DonViKeThua\": %s}"
                        .formatted(yesterday, successor == null ? "null" : "\"" + successor + "\""));
    }

    private static ValidatableResponse importing(String line) {
        return Intake.importing("merged-" + System.nanoTime(), Intake.lines(line))
                .then()
                .statusCode(200);
    }

    private static String line(String unit, String more) {
        return ("{\"MaHoSo\":\"%s\",\"MaTTHC\":\"9.000011\",\"DonViXuLy\":\"%s\",\"KenhThucHien\":2,"
                        + "\"NgayNopHoSo\":\"%s\",\"TrangThaiHoSo\":%d%s}")
                .formatted(CODE, unit, SUBMITTED, more.isEmpty() ? 1 : 2, more);
    }

    private static void put(String path, String body) {
        Intake.administrator()
                .contentType("application/json")
                .body(body)
                .put("/api/v1/catalogue/" + path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
