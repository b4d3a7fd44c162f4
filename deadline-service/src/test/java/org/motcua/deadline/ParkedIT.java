package org.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.motcua.contract.DossierCommit;
import org.motcua.deadline.fixture.DeadlineApi;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.deadline.fixture.Intake;
import org.motcua.deadline.fixture.LocalParts;
import org.motcua.deadline.fixture.Office;

/** What cannot be applied is parked alone, named by the status, and applied when it can be. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParkedIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private Office office;

    @BeforeEach
    void anOffice() {
        office = office == null ? Office.open("PK") : office;
    }

    @Test
    void namesWhatCannotBeReadAndLetsOthersPass() {
        send("PK-GARBAGE", "{".getBytes(StandardCharsets.UTF_8));
        awaitReason("PK-GARBAGE", "UNREADABLE");

        office.know(office.dossier("GOOD").received("2024-06-03T09:00"));

        assertThat(status().getInt("parked")).isPositive();
        for (String role : List.of("administrator", "supervisor", "auditor")) {
            assertThat(DeadlineApi.as(role, "PK").ok("/api/v1/status", Map.of()).getList("parkedDossiers"))
                    .as(role)
                    .isEmpty();
        }
        discard("PK-GARBAGE");
        await().atMost(LONG_ENOUGH).until(() -> reason("PK-GARBAGE") == null);
    }

    @Test
    void appliesWhatWaitedForAGapAsSoonAsItIsFilled() {
        DossierScript dossier =
                office.dossier("GAP").received("2024-06-03T09:00").resolved("2024-06-05T09:00");
        send(dossier.commit(2, 2));
        awaitReason("PK-GAP", "GAP");

        send(dossier.commit(1, 1));

        await().atMost(LONG_ENOUGH).until(() -> "RESOLVED".equals(dossierStatus("PK-GAP")));
        assertThat(reason("PK-GAP")).isNull();
    }

    @Test
    void parksAnotherHistoryLoudlyAndKeepsTheFirst() {
        office.know(office.dossier("TWICE").received("2024-06-03T09:00"));

        send(office.dossier("TWICE").received("2024-06-05T09:00").commit());

        awaitReason("PK-TWICE", "CONTRADICTION");
        assertThat(clock("PK-TWICE").getString("receivedAt")).isEqualTo("2024-06-03T09:00:00+07:00");
        discard("PK-TWICE");
    }

    @Test
    void parksAHistoryThatTheRulesCannotJudge() {
        send(office.dossier("OTHER-CALENDAR")
                .calendarVersion(99)
                .received("2024-06-03T09:00")
                .commit());

        awaitReason("PK-OTHER-CALENDAR", "FAILED");
        discard("PK-OTHER-CALENDAR");
    }

    @Test
    void appliesWhatCameBeforeARecordThatCannotBeJudged() {
        DossierScript dossier = office.dossier("POISONED")
                .received("2024-06-03T09:00")
                .corrected(1, "2019-06-03T09:00")
                .resolved("2024-06-05T09:00");
        try (Intake intake = new Intake()) {
            intake.send(dossier.commit(1, 1))
                    .send(dossier.commit(2, 2))
                    .send(dossier.commit(3, 3))
                    .flush();
        }

        awaitReason("PK-POISONED", "FAILED");
        assertThat(clock("PK-POISONED").getInt("sequence")).isEqualTo(1);
        assertThat(parked("PK-POISONED")).extracting(one -> one.get("reason")).containsExactly("FAILED", "WAITING");
        discard("PK-POISONED");
    }

    @Test
    void ignoresWhatIsDeliveredAgain() {
        DossierScript dossier = office.dossier("AGAIN").received("2024-06-03T09:00");
        office.know(dossier);

        send(dossier.commit(1, 1));
        office.know(office.dossier("AFTER").received("2024-06-03T09:00"));

        assertThat(reason("PK-AGAIN")).isNull();
        assertThat(clock("PK-AGAIN").getInt("sequence")).isEqualTo(1);
    }

    private static void send(DossierCommit commit) {
        try (Intake intake = new Intake()) {
            intake.send(commit).flush();
        }
    }

    private static void send(String key, byte[] value) {
        try (Intake intake = new Intake()) {
            intake.send(key, value).flush();
        }
    }

    private void awaitReason(String code, String reason) {
        await().atMost(LONG_ENOUGH).until(() -> reason.equals(reason(code)));
    }

    private String reason(String code) {
        List<Map<String, Object>> stuck = status().getList("parkedDossiers");
        return stuck.stream()
                .filter(one -> code.equals(one.get("code")))
                .map(one -> one.get("reason").toString())
                .findFirst()
                .orElse(null);
    }

    private void discard(String code) {
        parked(code)
                .forEach(one -> office.administrator()
                        .request()
                        .post("/api/v1/parked/" + one.get("id") + "/discard")
                        .then()
                        .statusCode(200));
    }

    private List<Map<String, Object>> parked(String code) {
        List<Map<String, Object>> parked =
                office.administrator().ok("/api/v1/parked", Map.of()).getList("items");
        return parked.stream().filter(one -> code.equals(one.get("key"))).toList();
    }

    private JsonPath status() {
        return office.administrator().ok("/api/v1/status", Map.of());
    }

    private String dossierStatus(String code) {
        var response = office.administrator().get("/api/v1/dossiers/" + code + "/clock", Map.of());
        return response.statusCode() == 200 ? response.jsonPath().getString("status") : null;
    }

    private JsonPath clock(String code) {
        return office.administrator().ok("/api/v1/dossiers/" + code + "/clock", Map.of());
    }
}
