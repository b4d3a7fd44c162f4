package org.motcua.intake.imports;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.Refusal;

/** An import that the database ends. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class InterruptedImportIT {

    private static final byte[] FILE = Intake.lines(NationalLine.received("H15.101-240304-0777"));

    @AfterEach
    void theDatabaseIsWellAgain() {
        Intake.execute("GRANT INSERT ON dossier_event TO intake_app");
    }

    @Test
    void itIsToldAndTheWholeFileCompletesIt() {
        Intake.putProvince();
        Intake.forgetDossiers();
        Intake.execute("REVOKE INSERT ON dossier_event FROM intake_app");

        Refusal.inBothLanguages(
                language -> Intake.importing(
                        Intake.administrator().header("Accept-Language", language), "interrupted", FILE),
                503,
                "import-interrupted",
                null);

        theDatabaseIsWellAgain();
        Intake.importing("interrupted", FILE).then().statusCode(200).body("accepted", equalTo(1));
    }
}
