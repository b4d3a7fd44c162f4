package org.motcua.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.People;
import org.motcua.intake.fixture.Refusal;
import org.motcua.intake.record.domain.LineField;

/**
 * The day's hand-over list: whoever may come for a result that day, or might have come before. The procedure's limit is
 * 10 working days.
 */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class HandOverListIT {

    private static final String MONDAY = "000.00.01.G14-240304-0009";
    private static final String TUESDAY = "000.00.01.G14-240305-0001";
    private static final String WEDNESDAY = "000.00.01.G14-240306-0005";
    private static final String OPEN = "000.00.01.G14-240304-0001";
    private static final String GONE = "000.00.01.G14-240304-0003";

    @BeforeEach
    void fiveDossiers() throws Exception {
        People.emptyRecord();
        String[] lines = {
            of(NationalLine.resolved(WEDNESDAY), "20240306083000"),
            of(NationalLine.resolved(MONDAY), "20240304083000"),
            of(NationalLine.resolved(TUESDAY), "20240305083000"),
            of(NationalLine.received(OPEN), "20240304083000"),
            of(
                    NationalLine.resolved(GONE).with(LineField.STATUS, 10).with(LineField.RETURNED, "20240308110000"),
                    "20240304083000")
        };
        Intake.importing("hand-over", Intake.lines(lines)).then().body("accepted", equalTo(5));
    }

    private static String of(NationalLine line, String receivedAt) {
        return line.with(LineField.UNIT, People.UNIT)
                .with(LineField.PROCEDURE, "1.900102")
                .with(LineField.SUBMITTED, receivedAt)
                .with(LineField.RECEIVED, receivedAt)
                .json();
    }

    @Test
    void onTheDayOfItsAppointmentAResultIsOnTheList() {
        list("toHandOverOn", "2024-03-17").then().body("items", empty()).body("total", equalTo(0));
        list("toHandOverOn", "2024-03-18").then().body("items.code", contains(MONDAY));
    }

    @Test
    void whoDidNotComeIsStillOnTheListTheEarliestAppointmentFirst() {
        list("toHandOverOn", "2024-03-20")
                .then()
                .body("total", equalTo(3))
                .body("items.code", contains(MONDAY, TUESDAY, WEDNESDAY));
    }

    @ParameterizedTest
    @CsvSource({"counter, Nguyễn Văn Đến", "supervisor, Nguyễn Văn Đến", "officer, N… V… Đ…", "auditor, N… V… Đ…"})
    void whoHandsOverIsToldTheNameInFullAndThatIsOnRecord(String role, String name) throws Exception {
        String line =
                of(NationalLine.resolved(MONDAY).with(LineField.APPLICANT_NAME, "Nguyễn Văn Đến"), "20240304083000");
        Intake.importing("hand-over-name-" + role, Intake.lines(line)).then().statusCode(200);

        Intake.as(role, People.UNIT)
                .queryParam("toHandOverOn", "2024-03-18")
                .get(People.DOSSIERS)
                .then()
                .statusCode(200)
                .body("items.applicant.name", contains(name));

        boolean named = !name.contains("…");
        assertThat(readings(MONDAY, role)).isEqualTo(named ? "1" : "0");
        assertThat(readings(TUESDAY, role)).as("not on that page").isEqualTo("0");
    }

    private static String readings(String code, String role) {
        return Intake.value("SELECT count(*) FROM applicant_reading WHERE purpose = 'HAND_OVER' AND code = '" + code
                + "' AND account = 'local-" + role + "'");
    }

    @Test
    void onlyTheNameIsInFullAndNoOtherListHasIt() {
        String code = People.enter("Trần Thị Đợi", "001088012345", "0901234567");
        People.counter()
                .get(People.DOSSIERS)
                .then()
                .body("items.find { it.code == '" + code + "' }.applicant.name", equalTo("T… T… Đ…"));

        list("toHandOverOn", "2024-03-18", "fields", "code").then().body("items.code", contains(MONDAY));
        assertThat(Intake.value("SELECT count(*) FROM applicant_reading")).isEqualTo("0");
    }

    @Test
    void itsPagesGoOnInThatOrder() {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = list("toHandOverOn", "2024-12-31", "limit", "1", "cursor", cursor);
            walked.addAll(page.path("items.code"));
            cursor = page.path("next");
        }

        assertThat(walked).containsExactly(MONDAY, TUESDAY, WEDNESDAY);
    }

    @ParameterizedTest
    @CsvSource({"status, RECEIVED", "dueFrom, 2024-03-01", "dueTo, 2024-03-31"})
    void whatTheListSaysItselfIsNotAskedForBesides(String parameter, String value) {
        Refusal.inBothLanguages(
                language -> People.counter()
                        .header("Accept-Language", language)
                        .queryParam("toHandOverOn", "2024-03-18")
                        .queryParam(parameter, value)
                        .get(People.DOSSIERS),
                400,
                "not-together",
                parameter);
        assertThat(list("toHandOverOn", "2024-03-18", parameter, value).<String>path("detail"))
                .contains(parameter, "toHandOverOn");
        Refusal.refused(
                People.search(People.counter(), "toHandOverOn", "2024-03-18", parameter, value),
                400,
                "not-together",
                parameter);
    }

    @ParameterizedTest
    @CsvSource({"submittedFrom, submittedTo", "receivedFrom, receivedTo", "dueFrom, dueTo"})
    void aReversedRangeIsRefusedAndNamesBothEnds(String from, String to) {
        Response answer = list(from, "2024-03-05", to, "2024-03-04");

        Refusal.refused(answer, 400, "period-reversed", to);
        assertThat(answer.<String>path("detail")).contains(from, to);
    }

    @Test
    void aParameterThatIsUnknownIsRefusedAndTheKnownAreNamed() {
        Response answer = list("statuss", "RESOLVED");

        Refusal.refused(answer, 400, "unknown-parameter", "statuss");
        assertThat(answer.<String>path("detail")).contains("status, submittedFrom", "toHandOverOn", "voided");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dossiers/000.00.01.G14-240304-0001, purpose",
        "/api/v1/dossiers/000.00.01.G14-240304-0001/history, limit",
        "/api/v1/dossiers/000.00.01.G14-240304-0001/slips, limit",
        "/api/v1/catalogue/units, parent",
        "/api/v1/catalogue/procedures/1.900102, day",
        "/api/v1/imports/hand-over, state"
    })
    void noAddressTakesAParameterThatItDoesNotHave(String path, String parameter) {
        Refusal.inBothLanguages(
                language -> Intake.as("supervisor", People.UNIT)
                        .header("Accept-Language", language)
                        .queryParam(parameter, "2024")
                        .get(path),
                400,
                "unknown-parameter",
                parameter);
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, WITHDRAWN", "REFUSED, REFUSED", "'', REFUSED"})
    void aParameterGivenTwiceIsRefusedInsteadOfDropped(String one, String other) {
        Refusal.inBothLanguages(
                language -> People.counter()
                        .header("Accept-Language", language)
                        .queryParam("status", one, other)
                        .get(People.DOSSIERS),
                400,
                "repeated-parameter",
                "status");
    }

    @ParameterizedTest
    @CsvSource({"status, ','", "status, 'REFUSED,'", "fields, ','", "fields, 'code,,status'"})
    void aGapInAListIsRefused(String parameter, String value) {
        Refusal.refused(list(parameter, value), 400, "unknown-value", parameter);
    }

    @Test
    void anImportThatWasToBeTriedIsNotMadeBecauseOfAMisspelling() {
        String before = Intake.recordDigest();

        Refusal.refused(
                Intake.importing(
                        Intake.administrator().header("Accept-Language", "en"),
                        "misspelled",
                        Intake.lines(NationalLine.received("000.00.01.G14-240304-0042")
                                .with(LineField.UNIT, People.UNIT)
                                .with(LineField.PROCEDURE, "1.900102")),
                        "dryrun",
                        "true"),
                400,
                "unknown-parameter",
                "dryrun");
        assertThat(Intake.recordDigest()).isEqualTo(before);
    }

    @Test
    void aNameThatIsNoNameIsNotRepeated() {
        Response answer = list("<b>Nguyễn Văn Ánh</b>", "1");

        Refusal.refused(answer, 400, "unknown-parameter", null);
        assertThat(answer.asString()).doesNotContain("Nguyễn");
    }

    private static Response list(String... parameters) {
        var caller = People.counter().header("Accept-Language", "en");
        for (int i = 0; i < parameters.length; i += 2) {
            caller.queryParam(parameters[i], parameters[i + 1]);
        }
        return caller.get(People.DOSSIERS);
    }
}
