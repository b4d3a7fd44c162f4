package org.motcua.intake.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.People;
import org.motcua.intake.fixture.Refusal;

/** Values that can be read and that nobody can store: refused with their name, never a fault of the service. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class UnusableValuesIT {

    private static final String UNITS = "/api/v1/catalogue/units";
    private static final String PROCEDURES = "/api/v1/catalogue/procedures";

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @ParameterizedTest
    @CsvSource({
        "+999999999-12-31, invalid-day",
        "-0001-01-01, invalid-day",
        "0000-12-31, invalid-day",
        "+10000-01-01T00:00:00Z, invalid-moment",
        "9999-12-31T23:59:59-18:00, invalid-moment",
        "+999999999-12-31T23:59:59-18:00, invalid-moment"
    })
    void anAppointmentBeyondAllCalendarsIsRefused(String newDue, String code) {
        CounterDossier dossier = CounterDossier.received();

        Refusal.refused(dossier.act("extensions", "newDueAt", newDue, "reason", "Chờ"), 400, code, "newDueAt");
        assertThat(dossier.version()).isEqualTo("\"2\"");
    }

    @Test
    void theLastDayThatCanBeStoredIsTooFarToBePromised() {
        CounterDossier dossier = CounterDossier.received();

        Refusal.refused(
                dossier.act("extensions", "newDueAt", "9999-12-31", "reason", "Chờ"),
                422,
                "new-due-too-far",
                "newDueAt");
        assertThat(dossier.version()).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00+18:00", "0001-01-01T00:00:00+18:00"
            })
    void anActInNoYearIsRefused(String at) {
        CounterDossier dossier = CounterDossier.received();

        Refusal.refused(dossier.act("processing", "at", at), 400, "invalid-moment", "at");
        Refusal.refused(
                dossier.act("corrections", "sequence", 2, "at", at, "reason", "Nhầm"), 400, "invalid-moment", "at");
        Refusal.refused(
                EntryRequests.enter(EntryRequests.online().put("submittedAt", at)),
                400,
                "invalid-moment",
                "submittedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-01-01"})
    void theCatalogueKnowsNoSuchDays(String day) {
        String unit = "\"MaDonVi\": \"K09\", \"TenDonVi\": \"Đơn vị\", \"MaDonViCha\": null";
        String hours = "\"GioLamViec\": [{\"HieuLucTu\": \"" + day + "\", \"Ca\": [[\"07:30\", \"17:00\"]]}]";

        put(UNITS + "/000.00.13.G14/closing", "{\"HieuLucDen\": \"" + day + "\"}", "HieuLucDen");
        for (String field : List.of("HieuLucTu", "HieuLucDen", "TrucThuocTu")) {
            put(UNITS + "/K09", "{" + unit + ", \"" + field + "\": \"" + day + "\"}", field);
        }
        put(UNITS + "/K09", "{" + unit + ", " + hours + "}", "GioLamViec[0].HieuLucTu");
        put(PROCEDURES + "/9.000009", procedure("\"HieuLucTu\": \"" + day + "\"", ""), "ThoiHan[0].HieuLucTu");
        put(
                PROCEDURES + "/9.000009",
                procedure(
                        "\"HieuLucTu\": \"2021-01-01\"",
                        ", \"ThayDoiChinhSach\": [{\"HieuLucTu\": \"" + day + "\", \"ChinhSachBoSung\": \"NONE\"}]"),
                "ThayDoiChinhSach[0].HieuLucTu");
    }

    private static String procedure(String from, String more) {
        return """
                {"MaTTHC": "9.000009", "TenTTHC": "Thủ tục", "MaLinhVuc": "KT", "ChinhSachBoSung": "RESTART",
                 "ThoiHan": [{%s, "SoLuong": 5, "DonViTinh": "WORKING_DAY"}]%s}
                """.formatted(from, more);
    }

    private static void put(String path, String body, String field) {
        Response answer = Intake.administrator()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .put(path);

        Refusal.refused(answer, 400, "invalid-day", field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "yesterday"
            })
    void aCursorWithSuchAMomentIsForged(String moment) {
        Refusal.inBothLanguages(
                language -> page(language, moment + "\u001f000.00.01.G14-240304-0001"),
                400,
                "invalid-cursor",
                "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "000.00.01.G14-249999-0001", "\uFFFD", ""})
    void aCursorWithWhatIsNoCodeIsForged(String code) {
        Refusal.refused(page("en", "2024-03-04T00:00:00Z\u001f" + code), 400, "invalid-cursor", "cursor");
    }

    private static Response page(String language, String cursor) {
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
        return People.counter().header("Accept-Language", language).get(People.DOSSIERS + "?cursor=" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\u0000", "a\\u0007b", "\\ud800", "a\\udc00"})
    void aTextWithWhatCannotBeStoredIsRefusedWhereverItStands(String escaped) {
        for (String field : List.of("name", "identityNumber", "phone", "email", "address")) {
            ObjectNode body = EntryRequests.online();
            ((ObjectNode) body.get("applicant")).put(field, "@@");
            assertUnusable(enter(body, escaped), "applicant." + field);
        }
        ObjectNode paper = EntryRequests.online();
        ((ObjectNode) paper.get("papers").get(0)).put("name", "@@");
        assertUnusable(enter(paper, escaped), "papers[0].name");
        assertUnusable(enter(EntryRequests.online().put("unit", "@@"), escaped), "unit");
        assertUnusable(enter(EntryRequests.online().put("procedure", "@@"), escaped), "procedure");
    }

    private static Response enter(ObjectNode body, String escaped) {
        return EntryRequests.enter(
                EntryRequests.clerk(), EntryRequests.newKey(), body.toString().replace("@@", escaped));
    }

    @ParameterizedTest
    @CsvSource({
        "withdrawal, reason, {\"reason\":\"@@\"}",
        "stop, reason, {\"reason\":\"@@\"}",
        "transfer, unit, {\"unit\":\"@@\"}",
        "void, standing, '{\"standing\":\"@@\",\"reason\":\"x\"}'",
        "void, reason, '{\"standing\":\"x\",\"reason\":\"@@\"}'",
        "assignment, officer, {\"officer\":\"@@\"}",
        "payment-requests, reason, {\"reason\":\"@@\"}",
        "supplement-requests, items[0].text, '{\"items\":[{\"kind\":\"ADD\",\"text\":\"@@\"}]}'",
        "corrections, text, '{\"sequence\":1,\"text\":\"@@\",\"reason\":\"x\"}'"
    })
    void soIsATextOfAnAct(String act, String field, String body) {
        CounterDossier dossier = CounterDossier.received();
        for (String escaped : List.of("a\\u0000b", "\\u0000")) {
            Response answer = CounterDossier.english("supervisor", CounterDossier.UNIT)
                    .header("If-Match", "\"2\"")
                    .contentType("application/json")
                    .body(body.replace("@@", escaped))
                    .post(dossier.path("/" + act));

            assertUnusable(answer, field);
        }
    }

    @Test
    void soIsWhatASearchLooksFor() {
        for (String field : List.of("name", "identityNumber", "phone", "unit", "officer", "status", "cursor")) {
            Response answer = People.counter()
                    .header("Accept-Language", "en")
                    .contentType("application/json")
                    .body("{\"" + field + "\":\"a\\u0000\"}")
                    .post(People.DOSSIERS + "/search");

            assertUnusable(answer, field);
        }
    }

    @Test
    void soIsWhatTheCatalogueIsTold() {
        Response unit = Intake.administrator()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("[{\"MaDonVi\": \"K09\", \"TenDonVi\": \"a\\u0000\", \"MaDonViCha\": null}]")
                .put(UNITS);
        Response reason = Intake.administrator()
                .urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("[]")
                .put(UNITS + "?reason=a%00");

        assertUnusable(unit, "[0].TenDonVi");
        assertUnusable(reason, "reason");
    }

    @Test
    void theOwnViewAndAnErasureTakeNoneEither() {
        Response own = given().header("Accept-Language", "en")
                .contentType("application/json")
                .body("{\"identityNumberEnd\":\"123\\u0000\"}")
                .post("/api/v1/public/dossiers/000.00.01.G14-240304-0001");
        Response erasure = Intake.administrator()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("{\"reference\":\"1\\u0000\"}")
                .post("/api/v1/dossiers/000.00.01.G14-240304-0001/erasure");

        assertUnusable(own, "identityNumberEnd");
        assertUnusable(erasure, "reference");
    }

    @Test
    void aBodyWithAFieldThatItDoesNotHaveIsRefused() {
        CounterDossier dossier = CounterDossier.received();
        Map<String, String> item = Map.of("kind", "ADD", "text", "Giấy phép", "note", "x");

        Refusal.refused(dossier.act("supplement-requests", "items", List.of(item)), 400, "unknown-field", "items[0]");
        Refusal.refused(
                Intake.administrator()
                        .header("Accept-Language", "en")
                        .contentType("application/json")
                        .body(Map.of("reference", "1/QĐ", "reason", "x"))
                        .post(dossier.path("/erasure")),
                400,
                "unknown-field",
                null);
        Refusal.refused(
                Intake.administrator()
                        .header("Accept-Language", "en")
                        .contentType("application/json")
                        .body(Map.of("HieuLucDen", "2999-12-31", "DonViKeThuaa", "K02"))
                        .put(UNITS + "/000.00.13.G14/closing"),
                400,
                "unknown-field",
                null);
        assertThat(dossier.version()).isEqualTo("\"2\"");
    }

    private static void assertUnusable(Response answer, String field) {
        Refusal.refused(answer, 400, "text-too-long", field);
    }
}
