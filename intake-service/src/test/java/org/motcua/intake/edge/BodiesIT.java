package org.motcua.intake.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.HalfSentRequest;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.Refusal;

/** Nobody holds the service by a body that he does not send, or by what he calls it. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class BodiesIT {

    private static final String LOOK_UP = "/api/v1/public/dossiers/000.00.01.G14-240304-0001";
    private static final int WORKERS = 16;
    private static final int PER_ADDRESS = 32;

    private final List<HalfSentRequest> halves = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (HalfSentRequest half : halves) {
            half.close();
        }
    }

    @Test
    void halfSentBodiesWithoutATokenHoldNoWorker() throws IOException {
        begin(40, LOOK_UP, "");

        theServiceAnswers();
        assertThat(halves.getFirst().answer())
                .startsWith("HTTP/1.1 408")
                .contains("urn:motcua:problem:body-too-slow")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dossiers",
                "/api/v1/dossiers/batch",
                "/api/v1/dossiers/search",
                "/api/v1/dossiers/000.00.01.G14-240304-0001/processing"
            })
    void halfSentBodiesOfAClerkHoldNoWorker(String path) throws IOException {
        begin(
                WORKERS + 8,
                path,
                "Idempotency-Key: key-of-this-request\r\nAuthorization: Bearer "
                        + IntakeStack.token("counter", "000.00.01.G14") + "\r\n");

        theServiceAnswers();
        assertThat(halves.getLast().answer()).startsWith("HTTP/1.1 408");
    }

    @Test
    void anAddressHasNoMoreUnfinishedBodiesThanItsBound() throws IOException {
        begin(PER_ADDRESS + 8, LOOK_UP, "");

        List<String> answers = new ArrayList<>();
        for (HalfSentRequest half : halves) {
            answers.add(half.answer());
        }
        assertThat(answers.stream().filter(answer -> answer.startsWith("HTTP/1.1 408")))
                .hasSize(PER_ADDRESS);
        assertThat(answers.stream().filter(answer -> answer.startsWith("HTTP/1.1 503")))
                .hasSize(8)
                .allSatisfy(answer -> assertThat(answer).containsIgnoringCase("Retry-After: 5"));
    }

    /** Such as the JDK's, which asks for HTTP/2 with its first request. */
    @Test
    void aClientThatAsksForAnotherVersionOfHttpIsAnswered() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 2; i++) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/api/v1/dossiers/search"))
                        .header("Authorization", "Bearer " + IntakeStack.token("administrator", null))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();

                assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void whoMustSayWhoHeIsIsToldSoWithoutBeingReadToTheEnd() throws IOException {
        try (HalfSentRequest one = new HalfSentRequest("/api/v1/dossiers", "Connection: close\r\n")) {
            assertThat(one.answer()).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void aLongBodyWithoutATokenIsNotKept() {
        given().contentType("application/json")
                .body(" ".repeat(5_000) + "{}")
                .post(LOOK_UP)
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x", "a/b/c", "/", ";", "text/", "a b/c"})
    void aContentTypeThatIsNoneSaysNothingOfARequestWithoutABody(String type) {
        given().header("Content-Type", type).get("/api/v1/dossiers").then().statusCode(401);
        Intake.administrator()
                .header("Content-Type", type)
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x", "a/b/c"})
    void aBodyOfAContentTypeThatIsNoneIsRefused(String type) throws IOException {
        Refusal.inBothLanguages(
                language -> given().header("Accept-Language", language)
                        .auth()
                        .oauth2(IntakeStack.token("administrator", null))
                        .header("Content-Type", type)
                        .body(new byte[] {'{', '}'})
                        .post("/api/v1/dossiers"),
                415,
                "unsupported-media-type",
                null);
    }

    private void begin(int count, String path, String headers) throws IOException {
        for (int i = 0; i < count; i++) {
            halves.add(new HalfSentRequest(path, headers));
        }
    }

    private static void theServiceAnswers() {
        given().get("/q/health").then().statusCode(200).time(lessThan(2_000L));
        Intake.administrator()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/dossiers/search")
                .then()
                .statusCode(200)
                .time(lessThan(2_000L));
        Intake.administrator().get("/api/v1/dossiers").then().statusCode(200).time(lessThan(2_000L));
    }
}
