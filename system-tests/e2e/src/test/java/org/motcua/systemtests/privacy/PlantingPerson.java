package org.motcua.systemtests.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.motcua.systemtests.Api;

/** Brings a person's data in by every way there is, bad ways included, as a clerk of one unit. */
final class PlantingPerson {

    static final String UNIT = "000.00.01.G14";
    static final String SUBMITTED = UNIT + "-240304-0001";
    static final String FINISHED = UNIT + "-240304-0002";
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String JSON = "application/json";

    private final Api clerk;

    PlantingPerson(Api clerk) {
        this.clerk = clerk;
    }

    /** Good lines, which may be imported again, and lines that are refused for a value that is personal. */
    void importFile() {
        String line = submitted();
        String broken = line.replace("20240304083000", PlantedPerson.NAME)
                + line.replace("1.900101", PlantedPerson.NUMBER)
                + line.replace("\"TrangThaiHoSo\":1", "\"TrangThaiHoSo\":\"" + PlantedPerson.TEXT + "\"")
                + PlantedPerson.EMAIL + "\n";
        JsonNode answer = importing("planted", line + finished() + broken);
        assertThat(answer.path("accepted").asInt()).isEqualTo(2);
        assertThat(answer.path("rejected").asInt()).isEqualTo(4);
    }

    JsonNode importAgain() {
        return importing("planted-again", submitted() + finished());
    }

    private JsonNode importing(String id, String lines) {
        return Api.parse(
                clerk.post("/api/v1/imports", "application/x-ndjson", BodyPublishers.ofString(lines), "Import-Id", id)
                        .body());
    }

    /** The phone and the address are fields that no import knows. */
    private static String submitted() {
        return """
                {"MaHoSo":"%s","MaTTHC":"1.900101","DonViXuLy":"%s","KenhThucHien":2,"ChuHoSo":"%s",\
                "NgayNopHoSo":"20240304083000","TrangThaiHoSo":1,"DienThoai":"%s","DiaChi":"%s"}
                """.formatted(SUBMITTED, UNIT, PlantedPerson.IMPORTED_NAME, PlantedPerson.PHONE, PlantedPerson.ADDRESS);
    }

    private static String finished() {
        return """
                {"MaHoSo":"%s","MaTTHC":"1.900101","DonViXuLy":"%s","KenhThucHien":1,"ChuHoSo":"%s",\
                "NgayNopHoSo":"20240304083000","NgayTiepNhan":"20240304083000","TrangThaiHoSo":9,\
                "NgayKetThucXuLy":"20240307090000","DanhSachHoSoBoSung":[{"NgayYeuCau":"20240305090000",\
                "NgayHoanThanh":"20240306090000","NoiDung":"%s"}],\
                "DanhSachGiaHan":[{"NgayVanBan":"20240306100000","NgayHenTraMoi":"20240610170000","LyDo":"%s"}]}
                """.formatted(FINISHED, UNIT, PlantedPerson.IMPORTED_NAME, PlantedPerson.TEXT, PlantedPerson.TEXT);
    }

    /** A dossier entered at the counter with every detail; answers its code. */
    String enter(String key) {
        HttpResponse<String> answer = post(
                DOSSIERS,
                """
                {"procedure":"1.900101","unit":"%s","channel":"DIRECT","applicant":{"kind":"CITIZEN","name":"%s",
                 "identityNumber":"%s","phone":"%s","email":"%s","address":"%s"},
                 "papers":[{"name":"%s"}]}
                """.formatted(
                                UNIT,
                                PlantedPerson.NAME,
                                PlantedPerson.NUMBER,
                                PlantedPerson.PHONE,
                                PlantedPerson.EMAIL,
                                PlantedPerson.ADDRESS,
                                PlantedPerson.TEXT),
                "Idempotency-Key",
                key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.parse(answer.body()).path("code").asText();
    }

    /** A working day after every due date. */
    private static LocalDate promised() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                .plusDays(200)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    /** Every act that takes words, with words; its slips are printed and read. */
    void live(String code) {
        String reason = "\"reason\":\"" + PlantedPerson.TEXT + "\"";
        act(
                code,
                "supplement-requests",
                "{\"items\":[{\"kind\":\"ADD\",\"text\":\"" + PlantedPerson.TEXT
                        + "\"},{\"kind\":\"OTHER\",\"text\":\"Lý do: " + PlantedPerson.TEXT + "\"}]}");
        print(code, "supplement-request");
        act(code, "supplement-completion", "{}");
        act(code, "payment-requests", "{" + reason + "}");
        act(code, "payment-completion", "{}");
        act(code, "transfer", "{\"unit\":\"000.00.02.G14\"," + reason + "}");
        act(code, "transfer", "{\"unit\":\"" + UNIT + "\"," + reason + "}");
        act(code, "extensions", "{\"newDueAt\":\"" + promised() + "\"," + reason + "}");
        act(code, "corrections", "{\"sequence\":3,\"text\":\"" + PlantedPerson.TEXT + "\"," + reason + "}");
        act(
                code,
                "corrections",
                "{\"sequence\":1,\"text\":\"Số bộ: 2 bộ - " + PlantedPerson.TEXT + "\"," + reason + "}");
        act(code, "stop", "{" + reason + "}");
        print(code, "receipt");
    }

    /** The imported submission is refused with words. */
    void refuse() {
        act(SUBMITTED, "refusal", "{\"reason\":\"" + PlantedPerson.TEXT + "\"}");
    }

    private void act(String code, String path, String body) {
        String version = clerk.get(DOSSIERS + "/" + code).path("version").asText();
        HttpResponse<String> answer = post(DOSSIERS + "/" + code + "/" + path, body, "If-Match", "\"" + version + "\"");
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    }

    private void print(String code, String form) {
        HttpResponse<String> answer = post(DOSSIERS + "/" + code + "/slips/" + form, "{}", "Accept", JSON);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(clerk.text(Api.parse(answer.body()).path("page").asText())).contains(PlantedPerson.NAME);
    }

    /** Requests with personal values in wrong places; each is refused. */
    List<HttpResponse<String>> failWithPersonalValues(String code) {
        String name = "\"" + PlantedPerson.NAME + "\"";
        String path = URLEncoder.encode(PlantedPerson.NUMBER, UTF_8);
        return Stream.concat(
                        failingEntries(name),
                        Stream.of(
                                post(
                                        DOSSIERS + "/" + path + "/refusal",
                                        "{\"reason\":" + name + "}",
                                        "If-Match",
                                        "\"1\""),
                                post(DOSSIERS + "/" + code + "/refusal", "{" + name + ":1}", "If-Match", "\"1\""),
                                post(DOSSIERS + "/search", "{" + name + ":" + name + "}", "X", "y"),
                                post(DOSSIERS + "/search", "{\"dueFrom\":" + name + "}", "X", "y"),
                                post(
                                        "/api/v1/public/dossiers/" + code,
                                        "{\"identityNumberEnd\":" + name + "}",
                                        "X",
                                        "y"),
                                post("/api/v1/public/dossiers/" + path, "{\"identityNumberEnd\":\"4213\"}", "X", "y")))
                .toList();
    }

    private Stream<HttpResponse<String>> failingEntries(String name) {
        return Stream.of(
                post(DOSSIERS, "{\"applicant\":{\"name\":" + name + "},\"unit\":" + name + "}", "X", "y"),
                post(DOSSIERS, "{" + name, "Idempotency-Key", "planted-2"),
                post(DOSSIERS, "{\"channel\":" + name + "}", "Idempotency-Key", PlantedPerson.EMAIL));
    }

    /** All of an applicant's details and texts. */
    JsonNode inFull(String code) {
        return clerk.get(DOSSIERS + "/" + code + "/applicant?purpose=HANDLING");
    }

    HttpResponse<String> search(String body) {
        return post(DOSSIERS + "/search", body, "X", "y");
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        return clerk.post(path, JSON, BodyPublishers.ofString(body), headers);
    }
}
