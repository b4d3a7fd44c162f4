package org.motcua.intake.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.Refusal;

/** What is refused, and that the refusal tells what would be right. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ActRefusalsIT {

    private static final String PROBLEM = "application/problem+json";

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void anActNeedsTheVersionThatWasSeen() {
        CounterDossier dossier = CounterDossier.received();

        CounterDossier.english("officer", CounterDossier.UNIT)
                .contentType("application/json")
                .post(dossier.path("/processing"))
                .then()
                .statusCode(428)
                .contentType(PROBLEM)
                .body("code", is("version-required"))
                .body("field", is("If-Match"));
        for (String wrong : List.of("*", "2", "W/\"2\"", "\"2\", \"3\"", "\"x\"")) {
            dossier.actWith(wrong, "officer", "processing")
                    .then()
                    .statusCode(400)
                    .body("code", is("invalid-version"));
        }
        dossier.actWith("\"99\"", "officer", "processing")
                .then()
                .statusCode(412)
                .header("ETag", is("\"2\""))
                .body("version", is(2));
    }

    @Test
    void ofTwoClerksWhoSawTheSameVersionOneActs() throws Exception {
        CounterDossier dossier = CounterDossier.received();
        String seen = dossier.version();
        Callable<Response> act = () -> dossier.actWith(seen, "officer", "processing");
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            List<Integer> answers = clerks.invokeAll(java.util.Collections.nCopies(8, act)).stream()
                    .map(ActRefusalsIT::status)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
        }
        assertThat(dossier.version()).isEqualTo("\"3\"");
    }

    private static int status(Future<Response> answer) {
        return answer.resultNow().statusCode();
    }

    @Test
    void whatIsNotAllowedTellsWhatIs() {
        CounterDossier dossier = CounterDossier.submitted();

        dossier.act("resolution")
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("code", is("not-allowed-now"))
                .body("dossierStatus", is("SUBMITTED"))
                .body("allowed.act", equalTo(List.of("reception", "refusal", "withdrawal", "void")))
                .body("allowed[0].method", is("POST"))
                .body("allowed[0].href", is(dossier.path("/reception")));
        assertThat(dossier.version()).isEqualTo("\"1\"");
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "reception, resolution, not-allowed-now",
        "supplement-completion, processing, not-allowed-now",
        "payment-completion, supplement-requests, no-open-request",
        "supplement-requests, supplement-requests, not-allowed-now",
        "resolution, payment-requests, not-allowed-now",
        "processing, supplement-requests, not-allowed-now",
        "hand-over, processing, not-allowed-now",
        "withdrawal, resolution, not-allowed-now",
        "stop, withdrawal, not-allowed-now",
        "withdrawal, stop, not-allowed-now",
        "steps/a/completion, processing, no-step-running",
        "steps/a/start, steps/a/start, step-already-running"
    })
    void refuses(String act, String after, String code) {
        CounterDossier dossier = CounterDossier.received();
        dossier.did(after, fields(after));

        dossier.act(act, fields(act)).then().statusCode(409).body("code", is(code));
    }

    private static Object[] fields(String act) {
        return switch (act) {
            case "supplement-requests" -> new Object[] {"items", List.of(Map.of("kind", "ADD", "text", "Giấy phép"))};
            case "withdrawal", "stop" -> new Object[] {"reason", "Có lý do"};
            default -> new Object[0];
        };
    }

    @Test
    void theLawWantsReasonsAndMissingPapers() {
        CounterDossier submitted = CounterDossier.submitted();
        CounterDossier received = CounterDossier.received();

        required(submitted.act("refusal"), "reason");
        required(submitted.act("refusal", "reason", "  "), "reason");
        required(received.act("withdrawal"), "reason");
        required(received.act("stop"), "reason");
        required(received.act("extensions", "newDueAt", "2027-06-30"), "reason");
        required(received.act("extensions", "reason", "Chờ"), "newDueAt");
        required(received.act("supplement-requests"), "items");
        required(received.act("supplement-requests", "items", List.of()), "items");
        required(received.act("supplement-requests", "items", List.of(Map.of("kind", "ADD"))), "items[0].text");
        required(received.act("assignment"), "officer");
        required(received.act("transfer"), "unit");
        required(received.act("void", "reason", "Trùng"), "standing");
    }

    private static void required(Response answer, String field) {
        answer.then().statusCode(400).body("code", is("required")).body("field", is(field));
    }

    @Test
    void badInputIsNamedAndNotEchoed() {
        CounterDossier dossier = CounterDossier.received();

        dossier.act("processing", "at", "hôm qua").then().statusCode(400).body("field", is("at"));
        dossier.act("processing", "att", "2026-01-01")
                .then()
                .statusCode(400)
                .body("code", is("unknown-field"))
                .body("detail", containsString("at"));
        dossier.act("assignment", "officer", "<b>ai</b>")
                .then()
                .statusCode(400)
                .body("code", is("not-an-account"))
                .body("detail", not(containsString("<b>")));
        dossier.act("supplement-requests", "items", List.of(Map.of("kind", "XYZ", "text", "Giấy")))
                .then()
                .statusCode(400)
                .body("field", is("items[0].kind"))
                .body("detail", containsString("ADD, REDO, OTHER"));
        dossier.act("transfer", "unit", "X99").then().statusCode(422).body("code", is("no-such-unit"));
    }

    @Test
    void aStepOrAnOfficerInWordsReachesNoEvent() {
        CounterDossier dossier = CounterDossier.received();
        dossier.did("processing");

        Refusal.refused(dossier.act("steps/0912-345-678/start"), 422, "not-a-step-code", "step");
        Refusal.refused(dossier.act("steps/chi-Lan-0912345678/start"), 422, "not-a-step-code", "step");
        Refusal.refused(dossier.act("steps/B1/start", "officer", "chị Lan"), 400, "not-an-account", "officer");
        Refusal.refused(dossier.act("assignment", "officer", "nva@example.vn@"), 400, "not-an-account", "officer");
        dossier.did("steps/1.004379.000.00.00.H38-B01/start", "officer", "nva@example.vn");
    }

    @Test
    void timesAreWithinReasonAndInOrder() {
        CounterDossier dossier = CounterDossier.received();

        dossier.act("processing", "at", CounterDossier.ago(Duration.ofMinutes(-10)))
                .then()
                .statusCode(422)
                .body("code", is("act-in-future"))
                .body("field", is("at"));
        dossier.act("processing", "at", CounterDossier.ago(Duration.ofDays(8)))
                .then()
                .statusCode(422)
                .body("code", is("act-too-far-back"));
        dossier.act("processing", "at", CounterDossier.ago(Duration.ofMinutes(90)))
                .then()
                .statusCode(422)
                .body("code", is("act-before-last"))
                .body("detail", containsString("+07:00"));
        dossier.act("processing", "at", CounterDossier.ago(Duration.ofMinutes(30)))
                .then()
                .statusCode(200);
        dossier.act("resolution", "at", CounterDossier.ago(Duration.ofSeconds(-30)))
                .then()
                .statusCode(200);
    }

    @Test
    void aThirdSupplementIsOneTooMany() {
        CounterDossier dossier = CounterDossier.received();
        for (int i = 0; i < 2; i++) {
            dossier.did("supplement-requests", fields("supplement-requests")).did("supplement-completion");
        }

        dossier.act("supplement-requests", fields("supplement-requests"))
                .then()
                .statusCode(409)
                .body("code", is("too-many-supplements"))
                .body("allowed.act", not(hasItem("supplement-requests")));
    }

    @Test
    void rolesDoWhatIsTheirs() {
        CounterDossier submitted = CounterDossier.submitted();
        CounterDossier received = CounterDossier.received();

        submitted.actAs("officer", "reception").then().statusCode(403);
        submitted.actAs("auditor", "reception").then().statusCode(403);
        submitted.actAs("administrator", "reception").then().statusCode(403);
        received.actAs("counter", "resolution").then().statusCode(403);
        received.actAs("officer", "void", "standing", submitted.code(), "reason", "Trùng")
                .then()
                .statusCode(403);
        received.read("auditor").then().statusCode(200).body("allowed", equalTo(List.of()));
        received.read("reporter").then().statusCode(403);
    }

    @Test
    void whatIsOutsideOrUnknownIsNotFound() {
        CounterDossier dossier = CounterDossier.received();

        CounterDossier.english("supervisor", CounterDossier.OTHER_UNIT)
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .post(dossier.path("/processing"))
                .then()
                .statusCode(404);
        CounterDossier.english("supervisor", CounterDossier.UNIT)
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .post("/api/v1/dossiers/000.00.13.G14-20261101-9999999/processing")
                .then()
                .statusCode(404);
    }

    @Test
    void problemsSpeakVietnameseUnlessEnglishIsPreferred() {
        CounterDossier dossier = CounterDossier.received();

        Intake.as("officer", CounterDossier.UNIT)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .post(dossier.path("/processing"))
                .then()
                .statusCode(412)
                .header("Content-Language", is("vi"))
                .body("title", is("Hồ sơ đã thay đổi"));
    }
}
