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
import org.motcua.deadline.fixture.LocalParts;
import org.motcua.deadline.fixture.Office;

/** Received on Monday 3 June 2024, so computed for the 10th. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedDueDatesIT {

    private static final String MONDAY = "2024-06-03T09:00";

    private Office office;

    @BeforeEach
    void aFewPrintedDates() {
        if (office != null) {
            return;
        }
        office = Office.open("PR");
        office.know(
                office.dossier("SAME").printed("2024-06-10T17:00").received(MONDAY),
                office.dossier("PAUSED-SINCE")
                        .printed("2024-06-10T17:00")
                        .received(MONDAY)
                        .supplementRequested("2024-06-04T09:00")
                        .supplementCompleted("2024-06-06T09:00"),
                office.dossier("A-DAY-OFF").printed("2024-06-11T17:00").received(MONDAY),
                office.dossier("A-SECOND-OFF")
                        .unit("PR2")
                        .printed("2024-06-10T17:00:01")
                        .received(MONDAY),
                office.dossier("NONE-PRINTED").received(MONDAY),
                office.dossier("ELSEWHERE")
                        .unit("PR9")
                        .printed("2024-06-11T17:00")
                        .received(MONDAY),
                office.dossier("VOIDED")
                        .printed("2024-06-11T17:00")
                        .received(MONDAY)
                        .voided(MONDAY, "PR-SAME"));
    }

    @Test
    void comparesWithTheFirstComputedDateToTheSecond() {
        JsonPath list = office.supervisor().ok("/api/v1/printed-due-dates", Map.of());

        assertThat(list.getInt("compared")).isEqualTo(4);
        assertThat(list.getInt("differing")).isEqualTo(2);
        List<Map<String, Object>> items = list.getList("items");
        assertThat(items)
                .containsExactly(
                        item("PR-A-DAY-OFF", "PR1", "2024-06-11T17:00:00+07:00"),
                        item("PR-A-SECOND-OFF", "PR2", "2024-06-10T17:00:01+07:00"));
    }

    @Test
    void filtersByUnit() {
        JsonPath list = office.supervisor().ok("/api/v1/printed-due-dates", Map.of("unit", "PR2"));

        assertThat(list.getInt("compared")).isEqualTo(1);
        assertThat(list.getList("items.code")).isEqualTo(List.of("PR-A-SECOND-OFF"));
    }

    @Test
    void leadsThroughAllPages() {
        List<Map<String, Object>> items = office.supervisor().all("/api/v1/printed-due-dates", Map.of("limit", 1));

        assertThat(items).extracting(item -> item.get("code")).containsExactly("PR-A-DAY-OFF", "PR-A-SECOND-OFF");
    }

    private static Map<String, Object> item(String code, String unit, String printed) {
        return Map.of("code", code, "unit", unit, "printed", printed, "computed", "2024-06-10T17:00:00+07:00");
    }
}
