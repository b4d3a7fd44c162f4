package org.motcua.intake.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** A dossier that another unit's desk holds: whose acts are whose, and that it is said in words. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class DesksIT {

    private static final String RESPONSIBLE = CounterDossier.UNIT;
    private static final String HOLDER = CounterDossier.OTHER_UNIT;
    private static final String THIRD = "000.00.15.G14";

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @ParameterizedTest
    @CsvSource({
        "processing, officer",
        "assignment, counter",
        "supplement-requests, counter",
        "payment-requests, counter",
        "extensions, officer",
        "steps/a/start, officer",
        "resolution, officer",
        "withdrawal, counter",
        "stop, supervisor"
    })
    void theDeskBeforeActsNoMore(String act, String role) {
        CounterDossier dossier = transferred();

        by(dossier, RESPONSIBLE, role, act, fields(act))
                .then()
                .statusCode(409)
                .body("code", is("at-another-desk"))
                .body("dossierStatus", is("IN_PROCESS"))
                .body("dossierStatusName", is("in process"))
                .body(
                        "allowed.act",
                        equalTo(role.equals("supervisor") ? List.of("transfer", "void") : List.of("transfer")))
                .body("allowed[0].name", is("take back to the own desk"));
        by(dossier, HOLDER, role, act, fields(act)).then().statusCode(200);
    }

    private static Object[] fields(String act) {
        return switch (act) {
            case "assignment" -> new Object[] {"officer", "officer-7"};
            case "supplement-requests" -> new Object[] {"items", List.of(Map.of("kind", "ADD", "text", "Giấy phép"))};
            case "extensions" -> new Object[] {"newDueAt", "2027-06-30", "reason", "Chờ"};
            case "withdrawal", "stop" -> new Object[] {"reason", "Có lý do"};
            default -> new Object[0];
        };
    }

    @Test
    void theRefusalNamesTheStatusTheActsAndWhoseTheyAreInBothLanguages() {
        CounterDossier dossier = transferred();
        String holder = unit(HOLDER);
        String responsible = unit(RESPONSIBLE);

        assertThat(by(dossier, RESPONSIBLE, "officer", "resolution").<String>path("detail"))
                .isEqualTo("The dossier is in the status \"in process\" and held by " + holder
                        + "; this act is that desk's. What may be done now: officer or supervisor of " + holder
                        + ": start processing, apologise and extend, start a step, resolve, stop; counter, officer or"
                        + " supervisor of " + holder
                        + ": assign to an officer, ask for a supplement, ask for a payment,"
                        + " acknowledge the receipt of the transfer;"
                        + " counter, officer or supervisor of " + holder + " or " + responsible
                        + ": transfer to another desk; counter or supervisor of " + holder
                        + ": record the withdrawal; supervisor of " + holder + " or " + responsible
                        + ": void as a duplicate.");
        String vietnamese = Intake.as("officer", RESPONSIBLE)
                .header("If-Match", dossier.version())
                .contentType("application/json")
                .post(dossier.path("/resolution"))
                .then()
                .statusCode(409)
                .body("dossierStatusName", is("đang xử lý"))
                .body("allowed[0].name", is("nhận lại hồ sơ về đơn vị mình"))
                .body(
                        "allowed[0].whose",
                        is("bộ phận một cửa, cán bộ thụ lý hoặc lãnh đạo của " + holder + " hoặc " + responsible))
                .extract()
                .path("detail");
        assertThat(vietnamese)
                .startsWith("Hồ sơ đang ở trạng thái \"đang xử lý\" và do " + holder + " giữ")
                .contains("cán bộ thụ lý hoặc lãnh đạo của " + holder + ": bắt đầu xử lý");
    }

    private static String unit(String code) {
        return Intake.administrator().get("/api/v1/catalogue/units/" + code).path("TenDonVi") + " (" + code + ")";
    }

    @Test
    void whatIsNotAllowedInAStatusNamesItTheActsAndWhoseTheyAre() {
        CounterDossier dossier = CounterDossier.submitted();

        assertThat(dossier.act("resolution").<String>path("detail"))
                .isEqualTo("The dossier is in the status \"submitted\" and held by " + unit(RESPONSIBLE)
                        + ". What may be done now: counter or supervisor of " + unit(RESPONSIBLE)
                        + ": receive, refuse, record the withdrawal; supervisor of " + unit(RESPONSIBLE)
                        + ": void as a duplicate.");
        dossier.read("counter")
                .then()
                .body("statusName", is("submitted"))
                .body("allowed.name", equalTo(List.of("receive", "refuse", "record the withdrawal")))
                .body("allowed[0].whose", is("counter or supervisor of " + unit(RESPONSIBLE)));
    }

    @Test
    void theUnitResponsibleTakesItBackAndActsAgain() {
        CounterDossier dossier = transferred();

        by(dossier, RESPONSIBLE, "counter", "transfer", "unit", THIRD)
                .then()
                .statusCode(422)
                .body("code", is("take-back-only"))
                .body("field", is("unit"));
        by(dossier, RESPONSIBLE, "counter", "transfer", "unit", RESPONSIBLE)
                .then()
                .statusCode(200)
                .body("desk", is(RESPONSIBLE))
                .body("allowed.act", hasItems("assignment", "transfer", "withdrawal"));

        by(dossier, HOLDER, "officer", "resolution").then().statusCode(404);
        by(dossier, RESPONSIBLE, "officer", "resolution").then().statusCode(200);
    }

    @Test
    void theHolderSendsItOnAndTheResultIsHandedOutWhereItWasPromised() {
        CounterDossier dossier = transferred();

        by(dossier, HOLDER, "officer", "transfer", "unit", THIRD).then().statusCode(200);
        by(dossier, HOLDER, "officer", "resolution").then().statusCode(404);
        by(dossier, THIRD, "officer", "resolution").then().statusCode(200);
        by(dossier, RESPONSIBLE, "counter", "hand-over").then().statusCode(200).body("status", is("RETURNED"));
    }

    @Test
    void theDeskThatGotItAcknowledgesThatOnce() {
        CounterDossier dossier = transferred();

        by(dossier, RESPONSIBLE, "counter", "transfer-receipt")
                .then()
                .statusCode(409)
                .body("code", is("at-another-desk"));
        by(dossier, HOLDER, "counter", "transfer-receipt")
                .then()
                .statusCode(200)
                .body("status", is("IN_PROCESS"))
                .body("desk", is(HOLDER))
                .body("allowed.act", not(hasItem("transfer-receipt")));
        by(dossier, HOLDER, "counter", "transfer-receipt")
                .then()
                .statusCode(409)
                .body("code", is("no-transfer-to-acknowledge"));
        by(dossier, HOLDER, "officer", "transfer", "unit", THIRD)
                .then()
                .statusCode(200)
                .body("allowed", equalTo(List.of()));
        by(dossier, THIRD, "officer", "transfer-receipt").then().statusCode(200);
    }

    @Test
    void whoActsForBothUnitsActsAtEither() {
        by(transferred(), CounterDossier.ABOVE, "supervisor", "resolution")
                .then()
                .statusCode(200);
    }

    @Test
    void aClerkUndoesWhatTheOwnDeskDidAndNoOther() {
        CounterDossier dossier = transferred();
        by(dossier, HOLDER, "officer", "resolution").then().statusCode(200);
        Object[] undo = {"sequence", 4, "undo", true, "reason", "Bấm nhầm"};

        by(dossier, RESPONSIBLE, "officer", "corrections", undo)
                .then()
                .statusCode(403)
                .body("code", is("supervisors-only"));
        by(dossier, HOLDER, "officer", "corrections", undo)
                .then()
                .statusCode(200)
                .body("status", is("IN_PROCESS"));
    }

    private static CounterDossier transferred() {
        return CounterDossier.received().did("transfer", "unit", HOLDER);
    }

    private static Response by(CounterDossier dossier, String unit, String role, String act, Object... fields) {
        return CounterDossier.english(role, unit)
                .header("If-Match", dossier.version())
                .contentType("application/json")
                .body(CounterDossier.body(fields))
                .post(dossier.path("/" + act));
    }
}
