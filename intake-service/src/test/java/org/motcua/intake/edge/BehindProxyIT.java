package org.motcua.intake.edge;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.People;

/** Behind a proxy that is configured, citizens are told apart by what the proxy says of them. */
@QuarkusTest
@TestProfile(BehindProxyIT.Trusting.class)
@QuarkusTestResource(IntakeStack.class)
class BehindProxyIT {

    /** The proxy is where the tests are. */
    public static class Trusting implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("MOTCUA_TRUSTED_PROXIES", "127.0.0.1/32");
        }
    }

    @BeforeEach
    void nobodyTriedYet() throws Exception {
        People.emptyRecord();
    }

    @Test
    void eachCitizenHasTriesOfHisOwn() {
        for (int i = 0; i < 60; i++) {
            lookFrom("203.0.113.1", i).then().statusCode(404);
        }

        lookFrom("203.0.113.1", 60).then().statusCode(429);
        lookFrom("203.0.113.2", 61).then().statusCode(404);
    }

    private static Response lookFrom(String address, int number) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", address)
                .body("{\"identityNumberEnd\":\"0000\"}")
                .post("/api/v1/public/dossiers/000.00.01.G14-240304-%04d".formatted(number));
    }
}
