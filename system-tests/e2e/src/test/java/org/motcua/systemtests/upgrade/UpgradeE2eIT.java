package org.motcua.systemtests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.MinistryYear;
import org.motcua.systemtests.SampleYear;

/** The data of an earlier release under this one: it starts, tells the same, and the work goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeE2eIT {

    private static final SavedState SAVED = SavedState.of("2026-11-25");
    private static final String SEARCH = "/api/v1/dossiers/search";
    private static final String WHOLE_LIFE = "000.00.08.G14-20261128-0000001";
    /** Transferred before the upgrade, and nothing of it is open. */
    private static final String TRANSFERRED = "000.00.08.G14-20261128-0000002";

    private static final String NEW_DESK = "000.00.03.G14";

    private static LocalStack stack;
    private static Ministry ministry;

    @BeforeAll
    static void startOnSavedState() throws Exception {
        LocalConfig config = LocalConfig.isolated(Path.of("target/upgrade"));
        new RestoringState(SAVED).into(config);
        stack = LocalStack.start(config);
        ministry = new Ministry(stack, SampleYear.hundredth());
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    @Order(1)
    void everyDossierAndEveryReportIsAnsweredAsBefore() throws IOException {
        Map<String, String> before = new TreeMap<>();
        try (BufferedReader lines = SavedState.reading(SAVED.answers())) {
            lines.lines().map(line -> line.split(" -> ", 2)).forEach(line -> before.put(line[0], line[1]));
        }

        Map<String, String> now = new Answered(ministry.intake(), ministry.deadline(), ministry.reporting()).all();

        assertThat(now).hasSizeGreaterThan(1_600).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    @Order(2)
    void figuresAreThoseThatWereExpectedOfTheFile() {
        MinistryYear year = ministry.year();
        year.assertBreakdown();
        year.assertBreakdownGroups();
        year.assertForm06a();
        year.assertProgress766();
        year.assertOverdueLists();
        year.assertPrintedDueDates();
    }

    @Test
    @Order(3)
    void personalDataIsReadAndFound() {
        Api counter = new Api(stack.intake().baseUri(), stack.identity().token("counter", "000.00.08.G14"));
        JsonNode applicant = counter.get("/api/v1/dossiers/" + WHOLE_LIFE + "/applicant?purpose=CONTACT");
        assertThat(applicant.get("name").asText()).isEqualTo("Đặng Thị Thử");
        assertThat(applicant.get("texts").toString())
                .contains("Giấy phép | bản sao", "Đơn viết lại", "Chờ ý kiến cơ quan phối hợp");
        JsonNode found =
                Api.parse(counter.post(SEARCH, "application/json", BodyPublishers.ofString("{\"name\":\"dang thi\"}"))
                        .body());
        assertThat(found.at("/items/0/code").asText()).isEqualTo(WHOLE_LIFE);
    }

    @Test
    @Order(4)
    void theSameFileAgainSaysNothingNew() {
        JsonNode counts = ministry.importSample("again");
        assertThat(counts.get("unchanged").asInt()).isEqualTo(ministry.sample().dossiers());
    }

    @Test
    @Order(5)
    void workGoesOnAndNothingIsParked() {
        Api desk = new Api(stack.intake().baseUri(), stack.identity().token("officer", NEW_DESK));
        String version =
                desk.get("/api/v1/dossiers/" + TRANSFERRED).get("version").asText();
        HttpResponse<String> resolved = desk.post(
                "/api/v1/dossiers/" + TRANSFERRED + "/resolution",
                "application/json",
                BodyPublishers.ofString("{}"),
                "If-Match",
                "\"" + version + "\"");
        assertThat(resolved.statusCode()).as(resolved.body()).isEqualTo(200);
        stack.awaitCaughtUp(Duration.ofMinutes(1));

        assertThat(ministry.deadline()
                        .get("/api/v1/dossiers/" + TRANSFERRED + "/clock")
                        .get("closedHow")
                        .asText())
                .isEqualTo("RESOLVED");
        for (Api service : new Api[] {ministry.intake(), ministry.deadline(), ministry.reporting()}) {
            assertThat(service.get("/api/v1/status").get("parked").asInt()).isZero();
        }
    }
}
