package org.motcua.intake.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.People;
import org.motcua.intake.record.domain.LineField;

/** Which dossiers of a day intake knows: who may ask, what may be asked, and what is answered. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ControlTotalsIT {

    private static final String TOTALS = "/api/v1/control-totals";
    private static final String DAY = "2024-03-04";
    private static final List<String> CODES =
            List.of("000.00.01.G14-240304-0001", "000.00.01.G14-240304-0002", "000.00.02.G14-240304-0001");

    @BeforeEach
    void threeDossiers() throws Exception {
        People.emptyRecord();
        NationalLine[] lines = CODES.stream()
                .map(code -> NationalLine.received(code)
                        .with(LineField.UNIT, code.substring(0, People.UNIT.length()))
                        .with(LineField.PROCEDURE, "1.900101"))
                .toArray(NationalLine[]::new);
        Intake.importing("control-totals", Intake.lines(lines)).then().body("accepted", equalTo(CODES.size()));
    }

    @Test
    void countsAndDigestsTheDossiersOfTheDay() throws Exception {
        asked(Intake.administrator(), DAY)
                .body("service", equalTo("intake"))
                .body("received.count", equalTo(3))
                .body("received.digest", equalTo(digest(CODES)))
                .body("finished.count", equalTo(0))
                .body("finished.digest", equalTo(digest(List.of())));
        asked(Intake.administrator(), "2024-03-05").body("received.count", equalTo(0));
    }

    @Test
    void aCallerSeesTheOwnUnitsOnly() throws Exception {
        asked(Intake.as("supervisor", People.UNIT), DAY)
                .body("received.count", equalTo(2))
                .body("received.digest", equalTo(digest(CODES.subList(0, 2))));
        asked(Intake.administrator().queryParam("unit", People.OTHER_UNIT), DAY).body("received.count", equalTo(1));
    }

    @Test
    void answersOnlyItsRoles() {
        List<String> roles = List.of("counter", "officer", "supervisor", "reporter", "auditor", "administrator");

        assertThat(roles.stream()
                        .filter(role -> Intake.as(role, People.UNIT)
                                        .queryParam("day", DAY)
                                        .get(TOTALS)
                                        .statusCode()
                                == 200))
                .containsExactly("supervisor", "reporter", "auditor", "administrator");
        given().queryParam("day", DAY).get(TOTALS).then().statusCode(401);
        Intake.as("supervisor", null)
                .queryParam("day", DAY)
                .get(TOTALS)
                .then()
                .statusCode(403)
                .body("code", equalTo("no-unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "unit=000.00.01.G14, 400, day, required",
        "'day=', 400, day, required",
        "day=yesterday, 400, day, invalid-day",
        "day=2024-02-30, 400, day, invalid-day",
        "day=2024-03-04&unit=NOWHERE, 404, unit, unknown-unit",
        "day=2024-03-04&unit=000.00.02.G14, 404, unit, unknown-unit"
    })
    void namesABadParameterInBothLanguages(String query, int status, String field, String code) {
        List<String> details = Stream.of("vi", "en")
                .map(language -> Intake.as("supervisor", People.UNIT)
                        .header("Accept-Language", language)
                        .get(TOTALS + "?" + query)
                        .then()
                        .statusCode(status)
                        .contentType("application/problem+json")
                        .body("field", equalTo(field))
                        .body("code", equalTo(code))
                        .body(not(containsString("yesterday")))
                        .body(not(containsString("NOWHERE")))
                        .extract()
                        .<String>path("detail"))
                .toList();

        assertThat(details).doesNotHaveDuplicates().allMatch(detail -> !detail.isBlank());
    }

    private static ValidatableResponse asked(RequestSpecification caller, String day) {
        return caller.queryParam("day", day).get(TOTALS).then().statusCode(200);
    }

    private static String digest(List<String> codes) throws Exception {
        byte[] text = String.join("\n", codes).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }
}
