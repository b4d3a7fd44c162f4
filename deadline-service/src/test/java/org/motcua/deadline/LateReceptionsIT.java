package org.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.contract.Channel;
import org.motcua.deadline.fixture.LocalParts;
import org.motcua.deadline.fixture.Office;
import org.motcua.edge.parameters.Cursors;

/** Submissions of early June 2024 and what became of their eight working hours. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateReceptionsIT {

    private Office office;

    @BeforeEach
    void aFewSubmissions() {
        if (office != null) {
            return;
        }
        office = Office.open("LR");
        office.know(
                office.dossier("UNANSWERED").submitted("2024-06-03T08:00"),
                office.dossier("RECEIVED-LATE").submitted("2024-06-04T08:00").received("2024-06-06T09:00"),
                office.dossier("REFUSED-LATE")
                        .unit("LR2")
                        .submitted("2024-06-05T13:00")
                        .refused("2024-06-07T09:00"),
                office.dossier("RECEIVED-AT-THE-LAST-MOMENT")
                        .submitted("2024-06-03T08:00")
                        .received("2024-06-03T17:00"),
                office.dossier("WITHDRAWN-IN-TIME")
                        .submitted("2024-06-03T08:00")
                        .withdrawn("2024-06-03T16:00"),
                office.dossier("REFUSAL-UNDONE")
                        .submitted("2024-06-06T08:00")
                        .refused("2024-06-06T09:00")
                        .corrected(2, null),
                office.dossier("VOIDED").submitted("2024-06-03T08:00").voided("2024-06-05T08:00", "LR-UNANSWERED"),
                office.dossier("AT-THE-DESK").channel(Channel.DIRECT).submitted("2024-06-03T08:00"),
                office.dossier("ELSEWHERE").unit("LR9").submitted("2024-06-03T08:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2024-06-30, LR-UNANSWERED LR-RECEIVED-LATE LR-REFUSED-LATE LR-REFUSAL-UNDONE",
        "2024-06-03, 2024-06-03, LR-UNANSWERED",
        "2024-06-04, 2024-06-06, LR-RECEIVED-LATE LR-REFUSED-LATE LR-REFUSAL-UNDONE",
        "2024-06-07, , ''",
        ", 2024-06-04, LR-UNANSWERED LR-RECEIVED-LATE",
        ", , LR-UNANSWERED LR-RECEIVED-LATE LR-REFUSED-LATE LR-REFUSAL-UNDONE"
    })
    void listsThoseWhoseHoursRanOutOnTheDays(String from, String to, String codes) {
        JsonPath list = late(Map.of("from", orEmpty(from), "to", orEmpty(to)));

        assertThat(String.join(" ", codes(list))).isEqualTo(codes);
        assertThat(list.getInt("total")).isEqualTo(codes(list).size());
    }

    @ParameterizedTest
    @CsvSource({"LR2, LR-REFUSED-LATE", "LR1, LR-UNANSWERED LR-RECEIVED-LATE LR-REFUSAL-UNDONE"})
    void filtersByUnit(String unit, String codes) {
        assertThat(String.join(" ", codes(late(Map.of("unit", unit))))).isEqualTo(codes);
    }

    @Test
    void tellsWhenItRanOutAndWhenItWasAnsweredAfterAll() {
        List<Map<String, Object>> items = late(Map.of()).getList("items");

        assertThat(items.getFirst())
                .containsEntry("receptionDueAt", "2024-06-03T17:00:00+07:00")
                .doesNotContainKey("answeredAt");
        assertThat(items.get(1))
                .containsEntry("receptionDueAt", "2024-06-04T17:00:00+07:00")
                .containsEntry("answeredAt", "2024-06-06T09:00:00+07:00")
                .containsEntry("unitName", "Phòng Một");
    }

    @Test
    void leadsThroughAllPages() {
        List<Map<String, Object>> items = office.supervisor().all("/api/v1/late-receptions", Map.of("limit", 1));

        assertThat(items)
                .extracting(item -> item.get("code"))
                .containsExactly("LR-UNANSWERED", "LR-RECEIVED-LATE", "LR-REFUSED-LATE", "LR-REFUSAL-UNDONE");
    }

    @Test
    void flagsTheMomentInAYearWithoutACalendar() {
        office.know(office.dossier("LONG-AGO").unit("LR9").submitted("2020-06-03T08:00"));

        JsonPath list = office.administrator().ok("/api/v1/late-receptions", Map.of("unit", "LR9"));

        assertThat(codes(list)).containsExactly("LR-LONG-AGO", "LR-ELSEWHERE");
        assertThat(list.getList("items.provisional")).isEqualTo(List.of(true, false));
    }

    @Test
    void doesNotLookIntoTheFutureForACursorThatSaysSo() {
        office.know(office.dossier("AHEAD").submitted("2098-06-03T08:00"));
        String forged = Cursors.encode("2099-01-01T00:00:00Z", "2024-06-05T00:00:00Z", "");

        JsonPath list = late(Map.of("cursor", forged));

        assertThat(codes(list)).containsExactly("LR-REFUSED-LATE", "LR-REFUSAL-UNDONE");
        assertThat(list.getInt("total")).isEqualTo(4);
    }

    private JsonPath late(Map<String, ?> parameters) {
        return office.supervisor().ok("/api/v1/late-receptions", parameters);
    }

    private static List<String> codes(JsonPath list) {
        return list.getList("items.code");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
