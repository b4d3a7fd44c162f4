package org.motcua.intake.catalogue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.Refusal;

/** Units that do not make a tree, on one day or another. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class UnitTreeRefusalsIT {

    private static final String UNITS = "/api/v1/catalogue/units";
    private static final String PARENT = "MaDonViCha";
    private static final String FROM = "HieuLucTu";
    private static final String TO = "HieuLucDen";
    private static final String SUCCESSOR = "DonViKeThua";

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("unknown-parent", "[0].MaDonViCha", unit("J1", PARENT, "J999")),
                refusal("parent-cycle", "[0].MaDonViCha", unit("J1", PARENT, "J1")),
                refusal(
                        "parent-not-valid-then",
                        "[1].MaDonViCha",
                        unit("J1", TO, "2025-06-30"),
                        unit("J2", PARENT, "J1", FROM, "2025-07-01")),
                refusal("validity-reversed", "[0].HieuLucDen", unit("J1", FROM, "2025-07-01", TO, "2025-06-30")),
                refusal("unknown-successor", "[0].DonViKeThua", unit("J1", TO, "2025-06-30", SUCCESSOR, "J999")),
                refusal("successor-of-itself", "[0].DonViKeThua", unit("J1", TO, "2025-06-30", SUCCESSOR, "J1")),
                refusal("successor-needs-end", "[0].HieuLucDen", unit("J1", SUCCESSOR, "J2"), unit("J2")),
                refusal(
                        "successor-not-valid-then",
                        "[0].DonViKeThua",
                        unit("J1", TO, "2025-06-30", SUCCESSOR, "J2"),
                        unit("J2", FROM, "2025-07-02")),
                refusal(
                        "successor-cycle",
                        "[0].DonViKeThua",
                        unit("J1", TO, "2025-06-30", SUCCESSOR, "J2"),
                        unit("J2", PARENT, "J1")));
    }

    private static Arguments refusal(String code, String field, String... units) {
        return Arguments.of(code, field, "[" + String.join(",", units) + "]");
    }

    private static String unit(String code, String... members) {
        List<String> written = new ArrayList<>(List.of("\"MaDonVi\": \"" + code + "\"", "\"TenDonVi\": \"Đơn vị\""));
        for (int i = 0; i < members.length; i += 2) {
            written.add("\"" + members[i] + "\": \"" + members[i + 1] + "\"");
        }
        return "{" + String.join(", ", written) + "}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void theUnitAtFaultIsNamedAndNothingIsChanged(String code, String field, String body) {
        Refusal.inBothLanguages(
                language -> Intake.administrator()
                        .header("Accept-Language", language)
                        .contentType("application/json")
                        .body(body)
                        .put(UNITS),
                400,
                code,
                field);
        Intake.administrator().get(UNITS + "/J1").then().statusCode(404);
    }

    @Test
    void aUnitThatIsNotThereIsNotClosed() {
        Refusal.inBothLanguages(
                language -> Intake.administrator()
                        .header("Accept-Language", language)
                        .contentType("application/json")
                        .body("{\"HieuLucDen\": \"2025-06-30\"}")
                        .put(UNITS + "/J1/closing"),
                404,
                "not-found",
                "code");
    }
}
