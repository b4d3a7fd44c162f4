package org.motcua.reporting;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tokens of the local identity provider. */
@ApplicationScoped
public class Tokens {

    private final String issuer;

    Tokens(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.issuer = issuer;
    }

    /** A token for a role. */
    public String of(String role) {
        return token("role=" + role);
    }

    /** A token for a role, limited to a unit. */
    public String of(String role, String unit) {
        return token("role=" + role + "&unit=" + unit);
    }

    private String token(String claims) {
        return given().contentType("application/x-www-form-urlencoded")
                .body("grant_type=client_credentials&client_id=local&client_secret=local&" + claims)
                .post(issuer + "/token")
                .jsonPath()
                .getString("access_token");
    }
}
