package org.motcua.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.motcua.intake.lists.FiveDossiers.ELSEWHERE;
import static org.motcua.intake.lists.FiveDossiers.ONLINE;
import static org.motcua.intake.lists.FiveDossiers.OPEN;
import static org.motcua.intake.lists.FiveDossiers.PROCEDURE;
import static org.motcua.intake.lists.FiveDossiers.READY;
import static org.motcua.intake.lists.FiveDossiers.RETURNED;
import static org.motcua.intake.lists.FiveDossiers.codes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.People;

/** Lists of dossiers. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class DossierListIT {

    @BeforeEach
    void fiveDossiers() throws Exception {
        FiveDossiers.enter();
    }

    @Test
    void theLatestSubmissionComesFirst() {
        Intake.administrator()
                .get(People.DOSSIERS)
                .then()
                .statusCode(200)
                .body("total", equalTo(5))
                .body("totalIsExact", equalTo(true))
                .body("items.code", contains(ONLINE, ELSEWHERE, RETURNED, READY, OPEN))
                .body("next", nullValue());
    }

    @Test
    void aUnitSeesItsOwn() {
        assertThat(codes(People.counter(), Map.of())).containsExactlyInAnyOrder(OPEN, ONLINE, READY, RETURNED);
        assertThat(codes(Intake.administrator(), Map.of("unit", People.OTHER_UNIT)))
                .containsExactly(ELSEWHERE);
    }

    @Test
    void anotherUnitsListIsNotThere() {
        People.counter()
                .queryParam("unit", People.OTHER_UNIT)
                .get(People.DOSSIERS)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "status, RECEIVED, 000.00.01.G14-240304-0001",
        "channel, ONLINE, 000.00.01.G14-240305-0001",
        "submittedFrom, 2024-03-05, 000.00.01.G14-240305-0001",
        "toHandOverOn, 2024-03-18, 000.00.01.G14-240304-0002"
    })
    void eachFilterLeavesItsOwn(String filter, String value, String code) {
        assertThat(codes(People.counter(), Map.of(filter, value))).containsExactly(code);
    }

    @Test
    void filtersCombine() {
        assertThat(codes(People.counter(), Map.of("status", "RECEIVED,RESOLVED", "procedure", PROCEDURE)))
                .containsExactlyInAnyOrder(OPEN, READY);
        assertThat(codes(People.counter(), Map.of("status", "RECEIVED", "officer", "nobody")))
                .isEmpty();
        assertThat(codes(People.counter(), Map.of("toHandOverOn", "2024-03-08")))
                .isEmpty();
        assertThat(codes(People.counter(), Map.of("dueFrom", "2024-03-18", "dueTo", "2024-03-18")))
                .containsExactlyInAnyOrder(OPEN, READY, RETURNED);
        assertThat(codes(People.counter(), Map.of("receivedFrom", "2024-03-05")))
                .isEmpty();
    }

    @Test
    void cursorsWalkTheWholeListOnce() {
        Set<String> walked = new TreeSet<>();
        String cursor = null;
        int pages = 0;
        do {
            var page = Intake.administrator()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get(People.DOSSIERS)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(5))
                    .extract();
            walked.addAll(page.path("items.code"));
            cursor = page.path("next");
            pages++;
        } while (cursor != null);

        assertThat(walked).containsExactlyInAnyOrder(OPEN, ONLINE, READY, RETURNED, ELSEWHERE);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void onlyTheFieldsAskedForAreThere() {
        Map<String, Object> item = People.counter()
                .queryParam("fields", "code,status,dueAt")
                .queryParam("status", "RECEIVED")
                .get(People.DOSSIERS)
                .path("items[0]");

        assertThat(item)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("code", OPEN, "status", "RECEIVED", "dueAt", "2024-03-18T17:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "nguyen anh, 000.00.01.G14-240304-0001",
        "ÁNH, 000.00.01.G14-240304-0001",
        "ngu an, 000.00.01.G14-240304-0001",
        "thi án, 000.00.01.G14-240304-0001",
        "co hoa, 000.00.01.G14-240304-0003",
        "Tuấn, 000.00.01.G14-240305-0001",
        "Tuân, 000.00.01.G14-240304-0002",
        "hòa bình, 000.00.01.G14-240304-0003"
    })
    void aNameIsFoundByItsWordsOrTheirBeginnings(String name, String code) {
        People.search(People.counter(), "name", name)
                .then()
                .statusCode(200)
                .body("items.code", contains(code))
                .body("total", equalTo(1))
                .body("totalIsExact", equalTo(true));
    }

    @Test
    void wordsWithoutDiacriticsMeanThemAll() {
        People.search(People.counter(), "name", "tuan").then().body("items.code", containsInAnyOrder(ONLINE, READY));
    }

    /** Who may not read in full would spell a masked name by asking for longer and longer beginnings. */
    @Test
    void beginningsFindNothingForWhoSeesMasksOnly() {
        People.search(Intake.administrator(), "name", "nguy an").then().body("items", empty());
        People.search(Intake.administrator(), "name", "nguyen anh").then().body("items", hasSize(2));
        People.search(Intake.as("auditor", People.UNIT), "name", "tuấ").then().body("items", empty());
        People.search(Intake.as("auditor", People.UNIT), "name", "tuấn").then().body("items.code", contains(ONLINE));
    }

    @Test
    void everyWordMustBeThere() {
        People.search(People.counter(), "name", "nguyen binh").then().body("items", empty());
    }

    @Test
    void aSearchIsLimitedAsAListIs() {
        People.search(Intake.administrator(), "name", "nguyen anh", "unit", People.OTHER_UNIT)
                .then()
                .body("items.code", contains(ELSEWHERE));
    }

    @Test
    void aSearchHasPagesToo() {
        String next = People.search(Intake.administrator(), "name", "nguyen", "limit", "2")
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .extract()
                .path("next");

        People.search(Intake.administrator(), "name", "nguyen", "limit", "2", "cursor", next)
                .then()
                .body("items.code", contains(OPEN))
                .body("total", equalTo(3))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "identityNumber", "phone"})
    void personalTermsDoNotGoIntoAddresses(String term) {
        People.counter()
                .header("Accept-Language", "en")
                .queryParam(term, "Bí Mật 0900")
                .get(People.DOSSIERS)
                .then()
                .statusCode(400)
                .body("code", equalTo("personal-in-address"))
                .body("field", equalTo(term))
                .body(not(containsString("Bí Mật")));
    }

    @ParameterizedTest
    @CsvSource({
        "status, LOST, unknown-value",
        "dueFrom, yesterday, invalid-day",
        "limit, 909090, out-of-range",
        "cursor, bm9wZQ, invalid-cursor",
        "fields, 'code,secret', unknown-value"
    })
    void aBadParameterIsNamedAndNotRepeated(String parameter, String value, String code) {
        People.counter()
                .queryParam(parameter, value)
                .get(People.DOSSIERS)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("field", equalTo(parameter))
                .body("detail", not(containsString(value)));
    }

    @Test
    void aSearchForNothingOrInAnUnknownFieldIsRefused() {
        People.search(People.counter(), "name", "…").then().statusCode(400).body("field", equalTo("name"));
        People.search(People.counter(), "hoTen", "Ánh")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-search-field"))
                .body(not(containsString("hoTen")));
    }
}
