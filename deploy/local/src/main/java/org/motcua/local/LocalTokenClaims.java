package org.motcua.local;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Puts into a token the role and the unit that the request for it names. */
final class LocalTokenClaims implements OAuth2TokenCallback {

    static final String ROLE = "role";
    static final String UNIT = "unit";
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
        String unit = parameter(request, UNIT, null);
        if (unit != null) {
            claims.put("unit", unit);
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
