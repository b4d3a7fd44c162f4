package org.motcua.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.motcua.intake.fixture.EntryRequests.atTheDesk;
import static org.motcua.intake.fixture.EntryRequests.clerk;
import static org.motcua.intake.fixture.EntryRequests.enter;
import static org.motcua.intake.fixture.EntryRequests.newKey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class EntryRefusalIT {

    private static final String PLANTED = "PLANTED-VALUE-7f3";

    @BeforeEach
    void emptyRecord() throws Exception {
        Intake.putSampleCatalogue();
        EntryRequests.empty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(400, "required", "procedure", body -> body.remove("procedure")),
                refusal(400, "required", "unit", body -> body.remove("unit")),
                refusal(400, "not-a-code", "unit", body -> body.put("unit", PLANTED + "!")),
                refusal(400, "required", "channel", body -> body.remove("channel")),
                refusal(400, "unknown-value", "channel", body -> body.put("channel", PLANTED)),
                refusal(400, "out-of-range", "level", body -> body.put("level", 5)),
                refusal(400, "not-a-flag", "receive", body -> body.put("receive", PLANTED)),
                refusal(400, "invalid-moment", "submittedAt", body -> body.put("submittedAt", PLANTED)),
                refusal(
                        400,
                        "received-without-reception",
                        "receivedAt",
                        body -> body.put("receive", false).put("receivedAt", hoursAgo(1))),
                refusal(400, "required", "applicant", body -> body.remove("applicant")),
                refusal(400, "not-an-object", "applicant", body -> body.put("applicant", PLANTED)),
                refusal(
                        400,
                        "required",
                        "applicant.name",
                        body -> applicant(body).remove("name")),
                refusal(
                        400,
                        "unknown-value",
                        "applicant.kind",
                        body -> applicant(body).put("kind", PLANTED)),
                refusal(
                        400,
                        "not-text",
                        "applicant.phone",
                        body -> applicant(body).put("phone", 900)),
                refusal(
                        400,
                        "text-too-long",
                        "applicant.address",
                        body -> applicant(body).put("address", PLANTED.repeat(100))),
                refusal(
                        400,
                        "unknown-field",
                        "applicant",
                        body -> applicant(body).put("PLANTED", 1)),
                refusal(400, "unknown-field", null, body -> body.put("PLANTED", 1)),
                refusal(400, "not-a-list", "papers", body -> body.put("papers", PLANTED)),
                refusal(
                        400,
                        "required",
                        "papers[1].name",
                        body -> body.withArray("papers").addObject()),
                refusal(400, "out-of-range", "sets", body -> body.put("sets", 0)),
                refusal(400, "unknown-value", "returnBy", body -> body.put("returnBy", PLANTED)),
                refusal(422, "no-such-procedure", "procedure", body -> body.put("procedure", "9.999999")),
                refusal(422, "no-such-unit", "unit", body -> body.put("unit", "H99.999")),
                refusal(422, "no-such-unit", "unit", body -> body.put("unit", EntryRequests.OTHER_UNIT)),
                refusal(422, "act-in-future", "submittedAt", body -> body.put("submittedAt", hoursAgo(-1))),
                refusal(
                        422,
                        "act-in-future",
                        "receivedAt",
                        body -> body.put("submittedAt", hoursAgo(1)).put("receivedAt", hoursAgo(-1))),
                refusal(422, "act-too-far-back", "submittedAt", body -> body.put("submittedAt", hoursAgo(9_000))),
                refusal(422, "before-first-calendar", "submittedAt", body -> body.put("submittedAt", "2020-12-31")),
                refusal(
                        422,
                        "received-before-submitted",
                        "receivedAt",
                        body -> body.put("submittedAt", hoursAgo(1)).put("receivedAt", hoursAgo(2))));
    }

    private static Arguments refusal(int status, String code, String field, Consumer<ObjectNode> change) {
        return Arguments.of(status, code, field, change);
    }

    private static ObjectNode applicant(ObjectNode body) {
        return (ObjectNode) body.get("applicant");
    }

    private static String hoursAgo(int hours) {
        return OffsetDateTime.now(ZoneOffset.UTC).minusHours(hours).toString();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalNamesFieldAndFaultAndLeavesTheKeyFree(
            int status, String code, String field, Consumer<ObjectNode> change) {
        String key = newKey();
        ObjectNode body = atTheDesk();
        change.accept(body);

        Response answer = enter(clerk(), key, body.toString());

        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field));
        assertThat(answer.<String>path("title")).isNotBlank();
        assertThat(answer.<String>path("detail")).isNotBlank().doesNotContain("{");
        assertThat(answer.asString()).doesNotContain("PLANTED", "9.999999", "H99.999", "2020-12-31");
        assertThat(EntryRequests.dossiersOnRecord()).isEqualTo("0");
        assertThat(enter(clerk(), key, atTheDesk().toString()).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"vi, Không có thủ tục này", "en, No such procedure"})
    void aRefusalSpeaksTheCallersLanguage(String language, String title) {
        clerk().header("Idempotency-Key", newKey())
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(atTheDesk().put("procedure", "9.999999").toString())
                .post(EntryRequests.ENTRIES)
                .then()
                .body("title", equalTo(title));
    }

    @ParameterizedTest
    @CsvSource({"short, invalid-key", "with a space in it, invalid-key", "khóa-có-dấu-123, invalid-key"})
    void anUnusableKeyIsRefused(String key, String code) {
        enter(clerk(), key, atTheDesk().toString())
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("field", equalTo("Idempotency-Key"));
    }

    @Test
    void aMissingKeyIsRefused() {
        clerk().contentType("application/json")
                .body(atTheDesk().toString())
                .post(EntryRequests.ENTRIES)
                .then()
                .statusCode(400)
                .body("code", equalTo("key-required"));
    }

    @Test
    void aBodyThatIsNoJsonOrTooLargeIsRefused() {
        enter(clerk(), newKey(), "{\"procedure\":").then().statusCode(400).body("code", equalTo("malformed-request"));
        enter(clerk(), newKey(), " ".repeat(1_100_000) + atTheDesk()).then().statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({"officer, 403", "auditor, 403", "reporter, 403", "counter, 201", "supervisor, 201"})
    void onlyTheDeskEntersDossiers(String role, int status) {
        enter(Intake.as(role, EntryRequests.UNIT), newKey(), atTheDesk().toString())
                .then()
                .statusCode(status);
    }

    @Test
    void withoutATokenNobodyEntersDossiers() {
        enter(io.restassured.RestAssured.given(), newKey(), atTheDesk().toString())
                .then()
                .statusCode(401);
    }
}
