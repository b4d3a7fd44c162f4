package org.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.contract.Channel;
import org.motcua.deadline.fixture.DeadlineApi;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.deadline.fixture.LocalParts;
import org.motcua.deadline.fixture.Office;

/** Dossiers of five working days from June 2024; Friday the 14th is the usual moment. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverdueIT {

    private static final String FRIDAY = "2024-06-14T10:00";

    private Office office;

    @BeforeEach
    void aFewDossiers() {
        if (office != null) {
            return;
        }
        office = Office.open("OV");
        office.know(
                office.dossier("OPEN").channel(Channel.DIRECT).received("2024-06-03T09:00"),
                office.dossier("RESOLVED")
                        .unit("OV2")
                        .procedure("OV-P2")
                        .field("OV-F2")
                        .received("2024-06-05T09:00")
                        .resolved("2024-06-20T09:00"),
                office.dossier("WAITING").received("2024-06-03T09:00").supplementRequested("2024-06-06T09:00"),
                office.dossier("ELSEWHERE").unit("OV9").received("2024-06-03T09:00"),
                office.dossier("TRANSFERRED")
                        .unit("OV9")
                        .received("2024-06-04T09:00")
                        .transferred("2024-06-05T09:00", "OV2")
                        .assigned("2024-06-05T10:00", "officer-7"),
                office.dossier("VOIDED").received("2024-06-03T09:00").voided("2024-06-07T09:00", "OV-OPEN"),
                office.dossier("STOPPED").received("2024-06-03T09:00").stopped("2024-06-12T09:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-10T23:59:59, ''",
        "2024-06-11T00:00, OV-OPEN OV-STOPPED",
        "2024-06-12T08:59, OV-OPEN OV-STOPPED OV-TRANSFERRED",
        "2024-06-12T09:00, OV-OPEN OV-TRANSFERRED",
        "2024-06-14T10:00, OV-OPEN OV-TRANSFERRED OV-RESOLVED",
        "2024-06-20T09:00, OV-OPEN OV-TRANSFERRED"
    })
    void listsWhatWasOpenAndLateAtAPastMoment(String at, String codes) {
        assertThat(String.join(" ", codes(overdue(Map.of("at", at))))).isEqualTo(codes);
    }

    @Test
    void listsWhatIsLateNowWhenNoMomentIsAsked() {
        JsonPath now = overdue(Map.of());

        assertThat(codes(now)).containsExactly("OV-OPEN", "OV-TRANSFERRED");
        assertThat(now.getString("at")).endsWith("+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "unit, OV, OV-OPEN OV-RESOLVED",
        "unit, OV1, OV-OPEN",
        "unit, OV2, OV-RESOLVED",
        "desk, OV, OV-OPEN OV-TRANSFERRED OV-RESOLVED",
        "desk, OV1, OV-OPEN",
        "desk, OV2, OV-TRANSFERRED OV-RESOLVED",
        "procedure, OV-P1, OV-OPEN OV-TRANSFERRED",
        "procedure, OV-P2, OV-RESOLVED",
        "field, OV-F2, OV-RESOLVED",
        "channel, DIRECT, OV-OPEN",
        "minDaysLate, 2, OV-OPEN OV-TRANSFERRED OV-RESOLVED",
        "minDaysLate, 3, OV-OPEN OV-TRANSFERRED",
        "minDaysLate, 4, OV-OPEN",
        "minDaysLate, 5, ''"
    })
    void filters(String parameter, String value, String codes) {
        JsonPath list = overdue(Map.of("at", FRIDAY, parameter, value));

        assertThat(String.join(" ", codes(list))).isEqualTo(codes);
        assertThat(list.getInt("total")).isEqualTo(codes(list).size());
        assertThat(list.getBoolean("totalIsExact")).isTrue();
    }

    @Test
    void leadsThroughAllPagesWithOneTotal() {
        JsonPath first = overdue(Map.of("at", FRIDAY, "limit", 2));
        JsonPath second = overdue(Map.of("at", FRIDAY, "limit", 2, "cursor", first.getString("next")));

        assertThat(codes(first)).containsExactly("OV-OPEN", "OV-TRANSFERRED");
        assertThat(codes(second)).containsExactly("OV-RESOLVED");
        assertThat(first.getInt("total")).isEqualTo(second.getInt("total")).isEqualTo(3);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void keepsTheMomentOfTheFirstPageForTheNext() {
        JsonPath first = overdue(Map.of("limit", 1));
        JsonPath second = overdue(Map.of("limit", 1, "cursor", first.getString("next")));

        assertThat(second.getString("at")).isEqualTo(first.getString("at"));
    }

    @Test
    void tellsWhoHasItAndWhy() {
        Map<String, Object> item = item(overdue(Map.of("at", FRIDAY)), "OV-TRANSFERRED");

        assertThat(item)
                .containsEntry("unit", "OV9")
                .containsEntry("desk", "OV2")
                .containsEntry("deskName", "Phòng Hai")
                .containsEntry("officer", "officer-7")
                .containsEntry("procedureName", "Cấp phép")
                .containsEntry("dueAt", "2024-06-11T17:00:00+07:00")
                .containsEntry("workingDaysLate", 3);
    }

    @Test
    void tellsWhatALateLetterPromisedThoughItEndsNoLateness() {
        Office apologising = Office.open("OVP");
        apologising.know(
                apologising.dossier("SILENT").received("2024-06-03T09:00"),
                apologising
                        .dossier("APOLOGISED")
                        .received("2024-06-03T09:00")
                        .extended("2024-06-12T09:00", "2024-06-20T17:00"),
                apologising
                        .dossier("IN-TIME")
                        .received("2024-06-03T09:00")
                        .extended("2024-06-07T09:00", "2024-06-21T17:00"));

        JsonPath list = apologising.supervisor().ok("/api/v1/overdue", new HashMap<>());

        assertThat(list.getList("items.why.promisedDueAt"))
                .containsExactlyInAnyOrder(null, "2024-06-20T17:00:00+07:00", "2024-06-21T17:00:00+07:00");
        assertThat(list.getList("items.why.extendedTo"))
                .containsExactlyInAnyOrder(null, null, "2024-06-21T17:00:00+07:00");
    }

    @Test
    void showsTheDossierToItsDeskAndToTheUnitResponsible() {
        assertThat(codes(asSeenBy("OV2"))).containsExactly("OV-TRANSFERRED", "OV-RESOLVED");
        assertThat(codes(asSeenBy("OV9"))).containsExactly("OV-ELSEWHERE", "OV-TRANSFERRED");
        assertThat(codes(asSeenBy("OV1"))).containsExactly("OV-OPEN");
    }

    @Test
    void staysInTheListOfTheUnitResponsibleWhenItIsTransferredAfterwards() {
        String wednesday = "2024-07-10T10:00";
        DossierScript dossier =
                office.dossier("MOVED").unit("OV9").procedure("OV-P2").received("2024-07-01T08:00");
        office.know(dossier);
        List<String> before = codes(everywhere(Map.of("unit", "OV9", "at", wednesday)));
        assertThat(before).containsExactly("OV-ELSEWHERE", "OV-TRANSFERRED", "OV-MOVED");

        office.know(dossier.transferred("2024-07-11T09:00", "OV2").resolved("2024-07-12T09:00"));

        assertThat(codes(everywhere(Map.of("unit", "OV9", "at", wednesday)))).isEqualTo(before);
        assertThat(codes(everywhere(Map.of("unit", "OV", "at", wednesday)))).doesNotContain("OV-MOVED");
        assertThat(codes(everywhere(Map.of("unit", "OV9", "desk", "OV2", "at", wednesday))))
                .containsExactly("OV-TRANSFERRED", "OV-MOVED");
        assertThat(codes(overdue(Map.of("desk", "OV", "procedure", "OV-P2", "at", wednesday))))
                .containsExactly("OV-MOVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "desk"})
    void knowsNoUnitOutside(String parameter) {
        for (String unknown : List.of("OV9", "NOWHERE", "OV\u0000")) {
            office.supervisor()
                    .get("/api/v1/overdue", Map.of(parameter, unknown))
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown-unit"))
                    .body("field", equalTo(parameter));
        }
    }

    private JsonPath everywhere(Map<String, ?> parameters) {
        return office.administrator().ok("/api/v1/overdue", parameters);
    }

    private JsonPath asSeenBy(String unit) {
        return DeadlineApi.as("supervisor", unit).ok("/api/v1/overdue", Map.of("at", FRIDAY));
    }

    private JsonPath overdue(Map<String, ?> parameters) {
        return office.supervisor().ok("/api/v1/overdue", new HashMap<>(parameters));
    }

    private static List<String> codes(JsonPath list) {
        return list.getList("items.code");
    }

    private static Map<String, Object> item(JsonPath list, String code) {
        List<Map<String, Object>> items = list.getList("items");
        return items.stream()
                .filter(item -> code.equals(item.get("code")))
                .findFirst()
                .orElseThrow();
    }
}
