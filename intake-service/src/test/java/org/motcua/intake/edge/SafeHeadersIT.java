package org.motcua.intake.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.fixture.IntakeStack;

/** Headers of answers that no operation gives, and of answers behind a proxy that ends TLS. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
@TestProfile(SafeHeadersIT.BehindTls.class)
class SafeHeadersIT {

    private static final String OVER_TLS_ONLY = "Strict-Transport-Security";

    /** The proxy is where the tests are. */
    public static class BehindTls implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /q/health, 200",
        "GET, /q/metrics, 200",
        "GET, /q/openapi, 401",
        "GET, /nothing, 404",
        "GET, /api/v1/dossiers, 401",
        "PUT, /api/v1/dossiers, 405",
        "POST, /api/v1/public/dossiers/x, 404"
    })
    void everyAnswerHasThem(String method, String path, int status) {
        Response answer = given().contentType("application/json")
                .body(method.equals("GET") ? "" : "{\"identityNumberEnd\":\"0000\"}")
                .request(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().hasHeaderWithName(OVER_TLS_ONLY)).isFalse();
    }

    @Test
    void whoCameOverTlsComesBackOverTls() {
        for (String path : new String[] {"/q/health", "/nothing", "/api/v1/dossiers"}) {
            Response answer = given().header("X-Forwarded-Proto", "https").get(path);

            assertThat(answer.headers().getValues(OVER_TLS_ONLY)).containsExactly("max-age=31536000");
        }
    }
}
