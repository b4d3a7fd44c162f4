package org.motcua.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;

/** Dossiers with more requests than any has: what judges them grows with the square of that. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class FullListsIT {

    private static final int MOST = 200;
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 3, 5, 8, 0);
    private static final DateTimeFormatter NATIONAL = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    @BeforeEach
    void catalogue() {
        Intake.putProvince();
        Intake.forgetDossiers();
    }

    @Test
    void aListMayBeFullAndNoLonger() {
        byte[] file = Intake.lines(
                line("H15.101-240304-0001", MOST),
                line("H15.101-240304-0002", MOST + 1),
                line("H15.101-240304-0003", 1));

        Intake.importing("lists-full", file).then().body("accepted", equalTo(2)).body("rejected", equalTo(1));

        assertThat(Intake.problems("lists-full", "en")).singleElement().satisfies(problem -> {
            assertThat(problem.path("line").asInt()).isEqualTo(2);
            assertThat(problem.path("code").asText()).isEqualTo("list-too-long");
            assertThat(problem.path("field").asText()).isEqualTo("DanhSachNghiaVuTaiChinh");
        });
    }

    @Test
    void aFullListTakesNoMoreAtTheCounter() {
        Intake.importing("lists-counter", Intake.lines(line("H15.101-240304-0001", MOST)))
                .then()
                .body("accepted", equalTo(1));
        var dossier = Intake.as("supervisor", "H15.101").get("/api/v1/dossiers/H15.101-240304-0001");
        dossier.then().body("allowed.act", not(hasItem("payment-requests")));

        Intake.as("supervisor", "H15.101")
                .header("If-Match", dossier.header("ETag"))
                .contentType("application/json")
                .body("{\"reason\": \"Lệ phí\"}")
                .post("/api/v1/dossiers/H15.101-240304-0001/payment-requests")
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-payments"));
    }

    private static String line(String code, int payments) {
        ObjectNode line = (ObjectNode) Intake.json(NationalLine.received(code).json());
        ArrayNode list = line.putArray("DanhSachNghiaVuTaiChinh");
        for (int i = 0; i < payments; i++) {
            LocalDateTime asked = FIRST.plusSeconds(2L * i);
            list.addObject()
                    .put("NgayYeuCau", NATIONAL.format(asked))
                    .put("NgayHoanThanh", NATIONAL.format(asked.plusSeconds(1)));
        }
        return line.put("TrangThaiHoSo", 4).toString();
    }
}
