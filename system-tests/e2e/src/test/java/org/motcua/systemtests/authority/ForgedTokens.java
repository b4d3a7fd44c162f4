package org.motcua.systemtests.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens of an administrator of no unit, each of which does not count for one reason. */
final class ForgedTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KEY_BITS = 2048;

    private final URI issuer;
    private final PrivateKey key;
    private final String keyId;
    private final Instant now = Instant.now();

    /** @param home of the system, where its identity provider keeps the key that signs */
    ForgedTokens(URI issuer, Path home) {
        JsonNode jwk = read(home.resolve("identity-key.json"));
        this.issuer = issuer;
        this.keyId = jwk.get("kid").asText();
        this.key = key(jwk);
    }

    /** By what is wrong with them; {@code null} is no token at all. */
    Map<String, String> all() {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("none", null);
        tokens.put("no token", "no.token.atall");
        tokens.put("opaque", "opaque");
        tokens.put("of another application", signed(key, claims().put("aud", "another")));
        tokens.put("of no application", signed(key, without("aud")));
        tokens.put("of another issuer", signed(key, claims().put("iss", "http://localhost:1/motcua")));
        tokens.put("expired", signed(key, claims().put("exp", hours(-1))));
        tokens.put("without an end", signed(key, without("exp")));
        tokens.put("not valid yet", signed(key, claims().put("nbf", hours(1))));
        tokens.put("signed by somebody else", signed(otherKey(), claims()));
        tokens.put("not signed", content("none", claims()) + ".");
        return tokens;
    }

    /** As the identity provider would make it: each of the others differs from it in one thing. */
    String genuine() {
        return signed(key, claims());
    }

    /** A token with a role that the system does not know, and one with none. */
    Map<String, String> ofNoRole() {
        ObjectNode stranger = claims();
        stranger.putArray("roles").add("minister");
        return Map.of("of another role", signed(key, stranger), "of no role", signed(key, without("roles")));
    }

    private ObjectNode claims() {
        ObjectNode claims = JSON.createObjectNode()
                .put("iss", issuer.toString())
                .put("sub", "somebody")
                .put("aud", "motcua")
                .put("iat", hours(-2))
                .put("exp", hours(1));
        claims.putArray("roles").add("administrator");
        return claims;
    }

    private ObjectNode without(String claim) {
        return claims().without(claim);
    }

    private long hours(int later) {
        return now.plus(Duration.ofHours(later)).getEpochSecond();
    }

    private String signed(PrivateKey signer, JsonNode claims) {
        try {
            String content = content("RS256", claims);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signer);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String content(String algorithm, JsonNode claims) {
        String header = "{\"typ\":\"JWT\",\"alg\":\"" + algorithm + "\",\"kid\":\"" + keyId + "\"}";
        return encoded(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static PrivateKey key(JsonNode jwk) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new RSAPrivateKeySpec(number(jwk.get("n")), number(jwk.get("d"))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger number(JsonNode value) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(value.asText()));
    }

    private static PrivateKey otherKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
