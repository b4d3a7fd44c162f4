package org.motcua.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.motcua.intake.lists.FiveDossiers.ELSEWHERE;
import static org.motcua.intake.lists.FiveDossiers.ONLINE;
import static org.motcua.intake.lists.FiveDossiers.OPEN;
import static org.motcua.intake.lists.FiveDossiers.READY;
import static org.motcua.intake.lists.FiveDossiers.RETURNED;
import static org.motcua.intake.lists.FiveDossiers.codes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.People;
import org.motcua.intake.record.domain.LineField;

/** How a desk finds a dossier in its list: by a part of the code, or by what is due first. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CounterListIT {

    @BeforeEach
    void fiveDossiers() throws Exception {
        FiveDossiers.enter();
    }

    @ParameterizedTest
    @CsvSource({
        "codeEnds, 0003, 000.00.01.G14-240304-0003",
        "codeEnds, 050001, 000.00.01.G14-240305-0001",
        "codeEnds, 05-0001, 000.00.01.G14-240305-0001",
        "codeEnds, 0001g142403040003, 000.00.01.G14-240304-0003",
        "codeBegins, 000.00.01.g14-240305, 000.00.01.G14-240305-0001",
        "codeBegins, 000.00.01.G14-240304-0003, 000.00.01.G14-240304-0003"
    })
    void aDossierIsFoundByAPartOfItsCode(String parameter, String part, String code) {
        assertThat(codes(People.counter(), Map.of(parameter, part))).containsExactly(code);
        People.search(People.counter(), parameter, part)
                .then()
                .body("items.code", contains(code))
                .body("total", equalTo(1));
    }

    @Test
    void whatSharesAPartOfItsCodeStandsInOrder() {
        assertThat(codes(Intake.administrator(), Map.of("codeEnds", "0001"))).containsExactly(ONLINE, ELSEWHERE, OPEN);
        assertThat(codes(Intake.administrator(), Map.of("codeBegins", "000.00.0")))
                .containsExactly(ELSEWHERE, ONLINE, RETURNED, READY, OPEN);
        assertThat(codes(People.counter(), Map.of("codeEnds", "0002", "toHandOverOn", "2024-03-18")))
                .containsExactly(READY);
        assertThat(codes(People.counter(), Map.of("codeBegins", "000.00.02"))).isEmpty();
        assertThat(codes(People.counter(), Map.of("codeEnds", "9001"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sort, DUE, 4", "sort, due, 4", "sort, SUBMITTED, 5", "codeBegins, 000, 5", "codeEnds, 0001, 3"})
    void cursorsWalkEveryOrderOnce(String parameter, String value, int total) {
        Iterable<String> whole = codes(Intake.administrator(), Map.of(parameter, value));
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = Intake.administrator()
                    .queryParam("limit", 1)
                    .queryParam(parameter, value)
                    .queryParam("cursor", cursor)
                    .get(People.DOSSIERS)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(total))
                    .extract();
            walked.addAll(page.path("items.code"));
            cursor = page.path("next");
        }
        assertThat(walked).hasSize(total).containsExactlyElementsOf(whole);
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDateIsNotThere() {
        String sooner = "000.00.01.G14-240301-0001";
        Intake.importing(
                        "sooner",
                        Intake.lines(FiveDossiers.at(
                                NationalLine.received(sooner)
                                        .with(LineField.SUBMITTED, "20240301090000")
                                        .with(LineField.RECEIVED, "20240301093000"),
                                People.UNIT,
                                "Lê Thị Sớm")))
                .then()
                .body("accepted", equalTo(1));

        assertThat(codes(People.counter(), Map.of("sort", "DUE"))).containsExactly(sooner, OPEN, READY, RETURNED);
        assertThat(codes(People.counter(), Map.of("sort", "DUE", "status", "RECEIVED")))
                .containsExactly(sooner, OPEN);
        People.search(People.counter(), "sort", "DUE", "name", "ngu").then().body("items.code", contains(OPEN, READY));
    }

    @ParameterizedTest
    @CsvSource({
        "codeEnds, 001, not-part-of-a-code",
        "codeEnds, 0001%, not-part-of-a-code",
        "codeEnds, 0001-, not-part-of-a-code",
        "codeBegins, _, not-part-of-a-code",
        "codeBegins, H%, not-part-of-a-code",
        "sort, NAME, unknown-value"
    })
    void whatCanBeNoPartOfACodeOrOrderIsRefused(String parameter, String value, String problem) {
        People.counter()
                .queryParam(parameter, value)
                .get(People.DOSSIERS)
                .then()
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("field", equalTo(parameter));
    }

    @ParameterizedTest
    @CsvSource({"codeBegins, 000.00", "toHandOverOn, 2024-03-18"})
    void aListThatHasItsOrderTakesNoOther(String parameter, String value) {
        People.counter()
                .queryParam(parameter, value)
                .queryParam("sort", "DUE")
                .get(People.DOSSIERS)
                .then()
                .statusCode(400)
                .body("code", equalTo("not-together"))
                .body("field", equalTo("sort"));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String next =
                People.counter().queryParam("limit", 1).get(People.DOSSIERS).path("next");

        People.counter()
                .queryParam("sort", "DUE")
                .queryParam("cursor", next)
                .get(People.DOSSIERS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }
}
