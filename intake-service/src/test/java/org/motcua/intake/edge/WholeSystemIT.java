package org.motcua.intake.edge;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.People;
import org.motcua.intake.fixture.Refusal;

/** What concerns all units is closed to the administrator of one, who would reach beyond it. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class WholeSystemIT {

    private static final String UNITS = "/api/v1/catalogue/units/";
    private static final String PROCEDURE = "/api/v1/catalogue/procedures/1.900101";

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void aForeignUnitIsNotTakenUnderOnesOwn() {
        String stolen = "{\"MaDonVi\":\"%s\",\"TenDonVi\":\"Phòng\",\"MaDonViCha\":\"%s\"}"
                .formatted(People.OTHER_UNIT, People.UNIT);
        String before = Intake.administrator().get(UNITS + People.OTHER_UNIT).asString();

        refused(caller -> caller.body(stolen).put(UNITS + People.OTHER_UNIT));
        refused(caller -> caller.body("[" + stolen + "]").put("/api/v1/catalogue/units"));

        Intake.administrator().get(UNITS + People.OTHER_UNIT).then().body(equalTo(before));
    }

    @Test
    void noLimitIsChangedForAllUnits() {
        String before = Intake.administrator().get(PROCEDURE).asString();

        refused(caller ->
                caller.body(before.replace("\"SoLuong\":", "\"SoLuong\":1")).put(PROCEDURE));

        Intake.administrator().get(PROCEDURE).then().body(equalTo(before));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/catalogue/units",
        "PUT, /api/v1/catalogue/units/000.00.01.G14",
        "PUT, /api/v1/catalogue/units/000.00.01.G14/closing",
        "PUT, /api/v1/catalogue/procedures",
        "PUT, /api/v1/catalogue/procedures/1.900101",
        "GET, /api/v1/parked",
        "POST, /api/v1/parked/replay",
        "POST, /api/v1/parked/1/discard",
        "GET, /api/v1/personal-data/sealing",
        "POST, /api/v1/personal-data/sealing"
    })
    void theAdministratorOfAUnitIsToldWhoMay(String method, String path) {
        refused(caller -> caller.body("[]").request(method, path));
    }

    private static void refused(Function<RequestSpecification, Response> request) {
        Refusal.inBothLanguages(
                language -> request.apply(Intake.as("administrator", People.UNIT)
                        .header("Accept-Language", language)
                        .contentType("application/json")),
                403,
                "whole-system",
                null);
    }
}
