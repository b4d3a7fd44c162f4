package org.motcua.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Asks a running {@link LocalIdentity}, of this or another process, for tokens. */
final class TokenRequests {

    static final Set<String> ROLES = Set.of("counter", "officer", "supervisor", "reporter", "auditor", "administrator");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI issuer;

    TokenRequests(URI issuer) {
        this.issuer = issuer;
    }

    /** @param unit may be null */
    String token(String role, String unit) {
        return token(role, unit, Map.of());
    }

    /**
     * A token with more claims.
     *
     * @param unit   may be null
     * @param claims name and title, as far as there are
     */
    String token(String role, String unit, Map<String, String> claims) {
        StringBuilder form = new StringBuilder(
                        "grant_type=client_credentials&client_id=local&client_secret=local&role=")
                .append(encoded(role))
                .append(unit == null ? "" : "&unit=" + encoded(unit));
        claims.forEach(
                (claim, value) -> form.append('&').append(claim).append('=').append(encoded(value)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LocalFailure("The identity provider at " + issuer + " answered " + answer.statusCode());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .required("access_token")
                    .asText();
        } catch (IOException e) {
            throw new LocalFailure("No identity provider answers at " + issuer + ". Is ./motcua up running?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while asking for a token", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
