package org.motcua.intake.edge;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.Refusal;

/** Addresses with codes that cannot be codes: answered like unknown ones, whatever letters they are made of. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class UnusableCodesIT {

    /** Escaped as in an address: characters that no database takes, and others that no code has. */
    private static final List<String> GARBAGE = List.of(
            "%00",
            "000.00.01.G14-240304-0001%00",
            "%01%1f",
            "%20",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "%ff",
            "000.00.01.G14-249999-0001",
            "x'--",
            "9".repeat(2_000));

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, GET, ''",
        "supervisor, GET, /history",
        "auditor, GET, /history",
        "supervisor, GET, /applicant?purpose=HANDLING",
        "supervisor, GET, /applicant/readings",
        "supervisor, GET, /slips",
        "supervisor, POST, /slips/receipt",
        "supervisor, GET, /slips/prints/1",
        "supervisor, POST, /reception",
        "supervisor, POST, /processing",
        "supervisor, POST, /payment-completion",
        "supervisor, POST, /steps/a/start",
        "supervisor, POST, /hand-over",
        "administrator, POST, /republish"
    })
    void aDossierWithSuchACodeIsUnknown(String role, String method, String rest) {
        for (String code : GARBAGE) {
            Response answer = as(role).header("If-Match", "\"1\"")
                    .contentType("application/json")
                    .request(method, "/api/v1/dossiers/" + code + rest);

            Refusal.refused(answer, 404, "not-found", "code");
        }
    }

    @Test
    void withABodyItIsUnknownToo() {
        for (String code : GARBAGE) {
            assertUnknown("supervisor", code, "/corrections", Map.of("sequence", 1, "undo", true, "reason", "Nhầm"));
            assertUnknown("supervisor", code, "/void", Map.of("standing", "x", "reason", "Trùng"));
            assertUnknown("administrator", code, "/erasure", Map.of("reference", "1/QĐ"));
        }
    }

    private static void assertUnknown(String role, String code, String rest, Map<String, ?> body) {
        Response answer = as(role).header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/dossiers/" + code + rest);

        Refusal.refused(answer, 404, "not-found", "code");
    }

    @Test
    void theCitizensViewNeedsNoTokenAndGivesNoFault() {
        for (String code : GARBAGE) {
            Refusal.inBothLanguages(
                    language -> given().urlEncodingEnabled(false)
                            .header("Accept-Language", language)
                            .contentType("application/json")
                            .body("{\"identityNumberEnd\":\"0000\"}")
                            .post("/api/v1/public/dossiers/" + code),
                    404,
                    "not-found",
                    "code");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/catalogue/units/",
                "/api/v1/catalogue/procedures/",
            })
    void anEntryOfTheCatalogueWithSuchACodeIsUnknown(String entries) {
        for (String code : GARBAGE) {
            if (!code.startsWith("000.") && !code.startsWith("999")) {
                Refusal.refused(as("administrator").get(entries + code), 404, "not-found", "code");
                Refusal.refused(as("administrator").get(entries + code + "/versions"), 404, "not-found", "code");
            }
        }
        Refusal.refused(
                as("administrator")
                        .contentType("application/json")
                        .body("{\"HieuLucDen\": \"2999-12-31\"}")
                        .put("/api/v1/catalogue/units/K0%00/closing"),
                404,
                "not-found",
                "code");
    }

    @Test
    void anImportWithSuchANameIsUnknown() {
        for (String id : GARBAGE) {
            Refusal.refused(as("administrator").get("/api/v1/imports/" + id), 404, "not-found", "id");
            Refusal.refused(
                    as("administrator").accept("application/x-ndjson").get("/api/v1/imports/" + id + "/problems"),
                    404,
                    "not-found",
                    "id");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "x", "1%00", "99999999999999999999", "%20"})
    void aPrintWithSuchANumberIsUnknown(String id) {
        String code = EntryRequests.codeOf(EntryRequests.enter(EntryRequests.atTheDesk()));

        Response answer = EntryRequests.clerk()
                .urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get("/api/v1/dossiers/" + code + "/slips/prints/" + id);

        Refusal.refused(answer, 404, "not-found", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "K%00", "%01", "x'--"})
    void aUnitThatAParameterNamesSoIsUnknown(String unit) {
        for (String list : List.of("/api/v1/registers?from=2024-03-01&to=2024-03-31&unit=", "/api/v1/dossiers?unit=")) {
            Refusal.refused(as("supervisor").get(list + unit), 404, "unknown-unit", "unit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"procedure", "field", "officer", "status", "channel", "dueFrom", "cursor", "fields"})
    void noOtherParameterOfAListReachesTheDatabaseWithANul(String parameter) {
        Refusal.refused(
                as("supervisor").get("/api/v1/dossiers?" + parameter + "=a%00"), 400, "text-too-long", parameter);
    }

    private static RequestSpecification as(String role) {
        return Intake.as(role, role.equals("administrator") ? null : EntryRequests.UNIT)
                .urlEncodingEnabled(false)
                .header("Accept-Language", "en");
    }
}
