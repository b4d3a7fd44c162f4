package org.motcua.intake.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.IntakeStack;

/** A header that says nothing is never a fault of the service, whoever sends it. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class UnusableHeadersIT {

    private static final String PATH = "/api/v1/dossiers";

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x", "a/b/c", "/", ";", "text/", "a b/c", "application/json;charset=x"})
    void aContentTypeOfARequestWithoutABodySaysNothing(String type) {
        Response answer = given().header("Content-Type", type).get(PATH);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"GET, 415", "POST, 415", "PUT, 415"})
    void aBodyOfAContentTypeThatIsNoneIsRefused(String method, int status) {
        for (String type : new String[] {"gzip", "x", "a/b/c"}) {
            Response answer = given().header("Content-Type", type)
                    .body(new byte[] {'{', '}'})
                    .request(method, PATH);

            assertThat(answer.statusCode()).isEqualTo(status);
            isAProblemAndNoMore(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | gzip",
                "Accept | a/b/c",
                "Accept | ;",
                "Accept | application/json;q=x",
                "Accept-Language | ;;;",
                "Accept-Language | en;q=x",
                "Accept-Encoding | ;",
                "Cookie | ;=;",
                "Authorization | x",
                "Authorization | Bearer",
                "Authorization | Bearer a.b.c",
                "Transfer-Encoding | identity",
                "Content-Encoding | x",
                "Forwarded | ;",
                "X-Forwarded-For | ;",
                "Expect | x",
                "Range | x"
            })
    void noHeaderIsAFaultOfTheService(String name, String value) {
        Response answer = given().header(name, value).get(PATH);

        assertThat(answer.statusCode()).isBetween(400, 499);
        isAProblemAndNoMore(answer);
    }

    private static void isAProblemAndNoMore(Response answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).contains("urn:motcua:problem:").doesNotContain("Exception", "java.", "io.");
    }
}
