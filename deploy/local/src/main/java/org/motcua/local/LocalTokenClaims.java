package org.motcua.local;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Puts into a token the role, the unit and what the bearer is called, as far as the request for it names them. */
final class LocalTokenClaims implements OAuth2TokenCallback {

    static final String ROLE = "role";
    static final String UNIT = "unit";
    static final String NAME = "name";
    static final String TITLE = "title";
    private static final Duration VALIDITY = Duration.ofHours(12);

    private final String issuer;

    LocalTokenClaims(String issuer) {
        this.issuer = issuer;
    }

    @Override
    public String issuerId() {
        return issuer;
    }

    @Override
    public String subject(TokenRequest request) {
        return "local-" + parameter(request, ROLE, "nobody");
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("motcua");
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("preferred_username", subject(request));
        String role = parameter(request, ROLE, null);
        claims.put("roles", role == null ? List.of() : List.of(role));
        for (String claim : List.of(UNIT, NAME, TITLE)) {
            String value = parameter(request, claim, null);
            if (value != null) {
                claims.put(claim, value);
            }
        }
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return VALIDITY.toSeconds();
    }

    private static String parameter(TokenRequest request, String name, String otherwise) {
        List<String> values = request.getCustomParameter(name);
        return values == null || values.isEmpty() ? otherwise : values.getFirst();
    }
}
