package org.motcua.intake.lists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.People;

/** The citizen's own view: no token, ten tries for a dossier and sixty from an address in an hour. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class PublicDossierIT {

    private static final String UNKNOWN = "000.00.01.G14-240304-0001";

    private String code;

    @BeforeEach
    void oneDossier() throws Exception {
        People.emptyRecord();
        code = People.enter("Nguyễn Văn Ánh", "B1234567a", "0912345678");
    }

    @Test
    void theOwnerSeesStatusAndAppointmentAndNothingElse() {
        Map<String, Object> answer = look(code, "567A")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("");

        assertThat(answer).containsOnlyKeys("code", "status", "dueAt").containsEntry("status", "RECEIVED");
    }

    @Test
    void aWrongNumberAndAnUnknownCodeLookAlike() {
        Response wrong = look(code, "0000");
        Response unknown = look(UNKNOWN, "567A");

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(unknown.asString().replace(UNKNOWN, code)).isEqualTo(wrong.asString());
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void whoGaveNoNumberIsNotFound() {
        String anonymous = People.enter("Trần Thị Bình", null, null);

        look(anonymous, "0000").then().statusCode(404);
    }

    @Test
    void whatWasErasedIsNotFound() {
        People.erase(code, "1");

        look(code, "567A").then().statusCode(404);
    }

    @Test
    void theEndHasFourCharacters() {
        look(code, "34567A").then().statusCode(400).body("code", equalTo("not-an-identity-end"));
    }

    @Test
    void afterTenWrongTriesTheirAddressIsRefusedTheDossier() {
        for (int i = 0; i < 10; i++) {
            look(code, "000" + i).then().statusCode(404);
        }

        look(code, "567A")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("too-many-tries"));
    }

    @Test
    void whoseNumberItIsIsLetInWhoeverGuessesElsewhere() {
        String other = People.enter("Trần Thị Bình", "001088019876", null);
        for (int i = 0; i < 11; i++) {
            look(code, "000" + i % 10);
        }

        assertThat(lookFrom("127.0.0.2", code, "567A")).isEqualTo(200);
        look(other, "9876").then().statusCode(200);
    }

    @Test
    void aTokenThatDoesNotCountShutsNobodyOut() {
        given().auth()
                .oauth2("no.token.atall")
                .contentType("application/json")
                .body("{\"identityNumberEnd\":\"567A\"}")
                .post("/api/v1/public/dossiers/" + code)
                .then()
                .statusCode(200);
    }

    @Test
    void whoKnowsTheNumberMayLookAsOftenAsHeLikes() {
        for (int i = 0; i < 70; i++) {
            look(code, "567A").then().statusCode(200);
        }
        look(code, "0000").then().statusCode(404);
        look(code, "567A").then().statusCode(200);
    }

    @Test
    void whoGuessesFromManyAddressesIsRefusedFromAllOfThem() {
        for (int i = 0; i < 100; i++) {
            assertThat(lookFrom("127.0.1." + (1 + i / 10), code, "%04d".formatted(i)))
                    .isEqualTo(404);
        }

        assertThat(lookFrom("127.0.1.99", code, "9999")).isEqualTo(429);
    }

    @Test
    void whatIsNoBodyIsATryToo() {
        for (int i = 0; i < 10; i++) {
            given().contentType("application/json")
                    .body("{")
                    .post("/api/v1/public/dossiers/" + code)
                    .then()
                    .statusCode(400);
        }

        look(code, "567A").then().statusCode(429);
    }

    @Test
    void afterSixtyTriesTheAddressRestsWhateverItAsksFor() {
        for (int i = 0; i < 60; i++) {
            look("000.00.01.G14-240304-%04d".formatted(i), "0000").then().statusCode(404);
        }

        look(code, "567A").then().statusCode(429);
    }

    @Test
    void whatACallerSaysOfHisAddressIsNotBelieved() {
        for (int i = 0; i < 60; i++) {
            lookFrom("203.0.113." + i, "000.00.01.G14-240304-%04d".formatted(i))
                    .then()
                    .statusCode(404);
        }

        lookFrom("203.0.113.60", code).then().statusCode(429);
    }

    private static Response lookFrom(String address, String code) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", address)
                .header("Forwarded", "for=" + address)
                .body("{\"identityNumberEnd\":\"0000\"}")
                .post("/api/v1/public/dossiers/" + code);
    }

    @Test
    void triesComeBackWithTime() throws Exception {
        for (int i = 0; i < 11; i++) {
            look(code, "0000");
        }
        try (var connection = IntakeStack.admin();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE rate_bucket SET filled_at = filled_at - interval '7 minutes'");
        }

        look(code, "567A").then().statusCode(200);
        look(code, "0000").then().statusCode(404);
        look(code, "567A").then().statusCode(429);
    }

    @Test
    void neitherAddressNorCodeIsKept() {
        look(code, "567A");

        assertThat(Intake.value("SELECT count(*) FROM rate_bucket")).isEqualTo("3");
        String kept = Intake.value("SELECT string_agg(rate_bucket::text, ' ') FROM rate_bucket");
        // Whole, since three digits stand in some digest or time sooner or later; in hexadecimal, as bytes are shown.
        assertThat(kept).doesNotContain("127.0.0.1", inHexadecimal("127.0.0.1"), code, inHexadecimal(code));
    }

    private static String inHexadecimal(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Asks from another address of this machine. */
    private static int lookFrom(String address, String code, String end) {
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            URI target = URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/public/dossiers/" + code);
            HttpRequest request = HttpRequest.newBuilder(target)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"identityNumberEnd\":\"" + end + "\"}"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Response look(String code, String end) {
        return given().contentType("application/json")
                .header("Accept-Language", "en")
                .body("{\"identityNumberEnd\":\"" + end + "\"}")
                .post("/api/v1/public/dossiers/" + code);
    }
}
