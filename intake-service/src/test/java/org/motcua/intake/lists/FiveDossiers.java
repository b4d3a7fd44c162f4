package org.motcua.intake.lists;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.People;
import org.motcua.intake.record.domain.LineField;

/**
 * Dossiers of two units. The procedure's limit is 10 working days: received on Monday 4 March 2024, a dossier is due on
 * Monday the 18th.
 */
final class FiveDossiers {

    static final String PROCEDURE = "1.900102";
    static final String OPEN = "000.00.01.G14-240304-0001";
    static final String ONLINE = "000.00.01.G14-240305-0001";
    static final String READY = "000.00.01.G14-240304-0002";
    static final String RETURNED = "000.00.01.G14-240304-0003";
    static final String ELSEWHERE = "000.00.02.G14-240304-0001";

    private FiveDossiers() {}

    static void enter() throws Exception {
        People.emptyRecord();
        String[] lines = {
            at(NationalLine.received(OPEN), People.UNIT, "Nguyễn Thị Ánh"),
            at(
                    NationalLine.submitted(ONLINE).with(LineField.SUBMITTED, "20240305090000"),
                    People.UNIT,
                    "Trần Văn Tuấn"),
            at(NationalLine.resolved(READY), People.UNIT, "Nguyễn Văn Tuân"),
            at(
                    NationalLine.resolved(RETURNED)
                            .with(LineField.STATUS, 10)
                            .with(LineField.RETURNED, "20240308110000"),
                    People.UNIT,
                    "Công ty Hoà Bình"),
            at(NationalLine.received(ELSEWHERE), People.OTHER_UNIT, "Nguyễn Thị Ánh")
        };
        Intake.importing("lists", Intake.lines(lines)).then().body("accepted", equalTo(5));
    }

    static String at(NationalLine line, String unit, String name) {
        return line.with(LineField.UNIT, unit)
                .with(LineField.PROCEDURE, PROCEDURE)
                .with(LineField.APPLICANT_NAME, name)
                .json();
    }

    static Iterable<String> codes(RequestSpecification caller, Map<String, String> query) {
        return caller.queryParams(query)
                .get(People.DOSSIERS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }
}
