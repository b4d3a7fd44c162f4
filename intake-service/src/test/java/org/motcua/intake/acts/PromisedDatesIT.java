package org.motcua.intake.acts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.People;
import org.motcua.intake.record.domain.LineField;

/**
 * A letter of apology that was issued after the due date: wherever the appointment is shown, on screen or on paper, it is the
 * date that the letter promised, and the date by law stays beside it. Received on Monday 4 March 2024 with 10 working days.
 */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class PromisedDatesIT {

    private static final String CODE = "000.00.01.G14-240304-0001";
    private static final String BY_LAW = "2024-03-18T17:00:00+07:00";
    private static final String PROMISED = "2024-04-02T09:00:00+07:00";

    @BeforeEach
    void aLateLetter() throws Exception {
        People.emptyRecord();
        Intake.importing(
                        "late-letter",
                        Intake.lines(NationalLine.resolved(CODE)
                                .with(LineField.UNIT, People.UNIT)
                                .with(LineField.PROCEDURE, "1.900102")
                                .with(LineField.FINISHED, "20240401100000")
                                .letter("20240320100000", "20240402090000")))
                .then()
                .body("accepted", equalTo(1));
    }

    @Test
    void theDossierTellsWhatWasPromisedAndWhatIsDueByLaw() {
        People.counter()
                .header("Accept-Language", "en")
                .get(People.DOSSIERS + "/" + CODE)
                .then()
                .body("appointment.dueAt", equalTo(PROMISED))
                .body("appointment.basis", equalTo("RESCHEDULED"))
                .body("appointment.statutoryDueAt", equalTo(BY_LAW))
                .body("appointment.firstDueAt", equalTo(BY_LAW))
                .body(
                        "appointment.explanation",
                        hasItem(
                                "The letter of 10:00 20/03/2024 promised 09:00 02/04/2024; the due date stays: the dossier"
                                        + " was already late or closed."));
    }

    @Test
    void theListsOfTheDeskGoByThePromise() {
        list("dueFrom", "2024-04-02").then().body("items.dueAt", contains(PROMISED));
        list("dueTo", "2024-04-01").then().body("items", empty());
        list("toHandOverOn", "2024-04-01").then().body("items", empty());
        list("toHandOverOn", "2024-04-02").then().body("items.dueAt", contains(PROMISED));
    }

    @Test
    void theRegisterAndTheLetterSayTheSame() {
        People.counter()
                .queryParam("unit", People.UNIT)
                .queryParam("from", "2024-03-04")
                .queryParam("to", "2024-03-04")
                .get("/api/v1/registers")
                .then()
                .body(containsString("18/03/2024<br/>17:00"))
                .body(containsString("Hẹn lại 02/04/2024 09:00"));
        String letter = Intake.as("officer", People.UNIT)
                .post(People.DOSSIERS + "/" + CODE + "/slips/apology")
                .path("page");
        Intake.as("officer", People.UNIT).get(letter).then().body(containsString("09 giờ 00 phút, ngày 02"));
    }

    private static Response list(String parameter, String value) {
        return People.counter().queryParam(parameter, value).get(People.DOSSIERS);
    }
}
