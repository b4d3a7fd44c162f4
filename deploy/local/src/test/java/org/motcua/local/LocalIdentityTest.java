package org.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIdentityTest {

    @TempDir
    Path home;

    @Test
    void a_token_carries_role_unit_and_twelve_hours() throws ParseException {
        try (LocalIdentity identity = LocalIdentity.start(0)) {
            var claims =
                    SignedJWT.parse(identity.token("supervisor", "H15.101")).getJWTClaimsSet();

            assertThat(claims.getIssuer()).isEqualTo("http://localhost:" + identity.port() + "/motcua");
            assertThat(claims.getSubject()).isEqualTo("local-supervisor");
            assertThat(claims.getStringClaim("preferred_username")).isEqualTo("local-supervisor");
            assertThat(claims.getStringListClaim("roles")).containsExactly("supervisor");
            assertThat(claims.getStringClaim("unit")).isEqualTo("H15.101");
            assertThat(Duration.between(
                            claims.getIssueTime().toInstant(),
                            claims.getExpirationTime().toInstant()))
                    .isEqualTo(Duration.ofHours(12));
        }
    }

    @Test
    void a_token_without_unit_has_no_such_claim() throws ParseException {
        try (LocalIdentity identity = LocalIdentity.start(0)) {
            var claims = SignedJWT.parse(identity.token("administrator", null)).getJWTClaimsSet();

            assertThat(claims.getClaims()).doesNotContainKey("unit");
        }
    }

    @Test
    void a_token_stays_valid_when_the_provider_starts_again() throws IOException, ParseException, JOSEException {
        Path key = home.resolve("identity-key.json");
        String token;
        try (LocalIdentity before = LocalIdentity.start(0, key)) {
            token = before.token("counter", null);
        }

        try (LocalIdentity after = LocalIdentity.start(0, key)) {
            SignedJWT parsed = SignedJWT.parse(token);
            var published =
                    publishedKeys(after).getKeyByKeyId(parsed.getHeader().getKeyID());
            assertThat(parsed.verify(new RSASSAVerifier(published.toRSAKey()))).isTrue();
        }
    }

    private static JWKSet publishedKeys(LocalIdentity identity) throws IOException, ParseException {
        URI discovery = URI.create(identity.issuer() + "/.well-known/openid-configuration");
        JsonNode configuration = readJson(discovery);
        assertThat(configuration.get("issuer").asText())
                .isEqualTo(identity.issuer().toString());
        return JWKSet.load(URI.create(configuration.get("jwks_uri").asText()).toURL());
    }

    private static JsonNode readJson(URI address) throws IOException {
        try (InputStream in = address.toURL().openStream()) {
            return new ObjectMapper().readTree(in);
        }
    }
}
