package org.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;

/**
 * Duplicates of dossiers that stand are recorded and voided: whoever lists, counts, adds up or promises answers afterwards as
 * if they had never been there, in all three services. That each of them had seen the duplicates is asked in between.
 */
class VoidedE2eIT {

    private static final String UNIT = "000.00.01.G14";
    private static final String STANDING = UNIT + "-240304-1";
    private static final String DUPLICATES = UNIT + "-240304-2";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String JSON = "application/json";

    /** What is compared of an answer, as far as it has it; times of asking are not. */
    private static final List<String> FIGURES =
            List.of("total", "groups", "received", "finished", "compared", "differing");

    private static final String PERIOD = "from=2024-03-01&to=2024-03-31";
    private static final List<String> OF_INTAKE = List.of(
            "/api/v1/dossiers?unit=" + UNIT,
            "/api/v1/dossiers?unit=" + UNIT + "&status=RESOLVED",
            "/api/v1/dossiers?procedure=1.900101",
            "/api/v1/dossiers?receivedFrom=2024-03-01&receivedTo=2024-03-31",
            "/api/v1/dossiers?dueFrom=2024-03-01&dueTo=2024-04-30",
            "/api/v1/dossiers?toHandOverOn=2024-04-30",
            "/api/v1/control-totals?day=2024-03-06",
            "/api/v1/control-totals?day=2024-03-08");
    private static final List<String> OF_DEADLINE = List.of(
            "/api/v1/overdue?unit=" + UNIT,
            "/api/v1/overdue?at=2024-06-28T17:00:00%2B07:00",
            "/api/v1/overdue?minDaysLate=5",
            "/api/v1/late-receptions?" + PERIOD,
            "/api/v1/printed-due-dates?unit=" + UNIT,
            "/api/v1/control-totals?day=2024-03-06",
            "/api/v1/control-totals?day=2024-03-08");
    private static final List<String> OF_REPORTING = List.of(
            "/api/v1/reports/breakdown?" + PERIOD + "&groupBy=unit",
            "/api/v1/reports/breakdown?" + PERIOD + "&groupBy=procedure&basis=RESCHEDULED",
            "/api/v1/reports/form-06a?" + PERIOD + "&groupBy=field",
            "/api/v1/reports/progress-766?" + PERIOD + "&groupBy=unit",
            "/api/v1/control-totals?day=2024-03-06",
            "/api/v1/control-totals?day=2024-03-08");

    private static LocalStack stack;
    private static Ministry ministry;
    private static Api supervisor;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(LocalConfig.isolated(Path.of("target/voided")));
        ministry = new Ministry(stack, SampleYear.whole());
        ministry.loadCatalogue();
        supervisor = new Api(stack.intake().baseUri(), stack.identity().token("supervisor", UNIT));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void whoeverReadsDossiersReadsNothingOfAVoidedOne() {
        importing("standing", STANDING);
        Map<String, String> before = answers();

        importing("duplicates", DUPLICATES);
        Map<String, String> meanwhile = answers();
        assertThat(meanwhile)
                .allSatisfy((question, answer) -> assertThat(answer)
                        .as("%s has not seen the duplicates", question)
                        .isNotEqualTo(before.get(question)));

        for (String kind : List.of("001", "002")) {
            voided(DUPLICATES + kind, STANDING + kind);
        }
        stack.awaitCaughtUp(PATIENCE);
        assertThat(answers()).isEqualTo(before);
        assertThatItsClockIsVoid(DUPLICATES + "001");
        assertThatItsClockIsVoid(DUPLICATES + "002");
    }

    private static void assertThatItsClockIsVoid(String code) {
        JsonNode clock = ministry.deadline().get("/api/v1/dossiers/" + code + "/clock");
        assertThat(clock.get("status").asText()).isEqualTo("VOIDED");
        assertThat(clock.has("dueAt")).isFalse();
        assertThat(clock.has("promisedDueAt")).isFalse();
        assertThat(clock.get("versions")
                        .valueStream()
                        .filter(version -> version.get("holds").asBoolean()))
                .isEmpty();
    }

    /** One sent in online that was answered late and is overdue, its printed date wrong; one that is ready. */
    private static void importing(String id, String codes) {
        String lines = """
                {"MaHoSo":"%s001","MaTTHC":"1.900101","DonViXuLy":"%s","KenhThucHien":2,"ChuHoSo":"Nguyễn Văn Trùng",\
                "NgayNopHoSo":"20240304083000","NgayTiepNhan":"20240306083000","NgayHenTra":"20240401170000",\
                "TrangThaiHoSo":2}
                {"MaHoSo":"%s002","MaTTHC":"1.900101","DonViXuLy":"%s","KenhThucHien":1,"ChuHoSo":"Nguyễn Văn Trùng",\
                "NgayNopHoSo":"20240306083000","NgayTiepNhan":"20240306083000","NgayKetThucXuLy":"20240308100000",\
                "TrangThaiHoSo":9}
                """.formatted(codes, UNIT, codes, UNIT);
        HttpResponse<String> answer = ministry.intake()
                .post("/api/v1/imports", "application/x-ndjson", BodyPublishers.ofString(lines), "Import-Id", id);
        assertThat(Api.parse(answer.body()).path("accepted").asInt())
                .as(answer.body())
                .isEqualTo(2);
        stack.awaitCaughtUp(PATIENCE);
    }

    private static void voided(String duplicate, String standing) {
        String path = "/api/v1/dossiers/" + duplicate;
        String version = supervisor.ask(path).headers().firstValue("ETag").orElseThrow();
        String body = "{\"standing\":\"" + standing + "\",\"reason\":\"Tiếp nhận trùng\"}";
        HttpResponse<String> answer =
                supervisor.post(path + "/void", JSON, BodyPublishers.ofString(body), "If-Match", version);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        OF_INTAKE.forEach(
                path -> answers.put("intake " + path, compared(ministry.intake().get(path))));
        OF_DEADLINE.forEach(path ->
                answers.put("deadline " + path, compared(ministry.deadline().get(path))));
        OF_REPORTING.forEach(path ->
                answers.put("reporting " + path, compared(ministry.reporting().get(path))));
        answers.put("intake search", compared(searched()));
        return answers;
    }

    private static JsonNode searched() {
        return Api.parse(supervisor
                .post("/api/v1/dossiers/search", JSON, BodyPublishers.ofString("{\"name\":\"trung\"}"))
                .body());
    }

    private static String compared(JsonNode answer) {
        Stream<String> figures = FIGURES.stream().filter(answer::has).map(name -> name + "=" + answer.get(name));
        Stream<String> codes =
                answer.path("items").valueStream().map(item -> item.get("code").asText());
        return Stream.concat(figures, codes).collect(Collectors.joining(" "));
    }
}
