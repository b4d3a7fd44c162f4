package org.motcua.systemtests.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;

/**
 * One request of each operation that changes nothing of what the next one asks about: acts name a version that the dossier
 * never had, and the catalogue is sent what it refuses.
 */
final class Requests {

    private static final String NEVER = "\"999999\"";
    private static final String CATALOGUE = "/api/v1/catalogue/";
    private static final String IMPORTS = "/api/v1/imports";

    private final Scene scene;

    Requests(Scene scene) {
        this.scene = scene;
    }

    /** @param token null for none */
    HttpRequest of(PublishedOperation operation, Rule rule, String token) {
        String query = rule.query().isEmpty() ? "" : "?" + scene.filled(rule.query());
        URI address = scene.address(rule.service()).resolve(path(operation) + query);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(1))
                .header("If-Match", NEVER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Import-Id", UUID.randomUUID().toString())
                .header("Content-Type", operation.path().equals(IMPORTS) ? "application/x-ndjson" : "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.method(
                        operation.method(),
                        operation.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body(operation)))
                .build();
    }

    private String path(PublishedOperation operation) {
        String path = operation.path();
        if (path.startsWith(CATALOGUE)) {
            return path.replace("{code}", path.contains("/units") ? Scene.OWN : Scene.PROCEDURE);
        }
        return path.replace("{code}", path.endsWith("/erasure") ? scene.erasable() : scene.dossier())
                .replace("{step}", "1")
                .replace("{form}", "receipt")
                .replace("prints/{id}", "prints/" + scene.print())
                .replace("parked/{id}", "parked/1")
                .replace("{id}", scene.importId());
    }

    private String body(PublishedOperation operation) {
        if (operation.path().startsWith(CATALOGUE)) {
            return "{}";
        }
        if (operation.path().equals(IMPORTS)) {
            return scene.line();
        }
        JsonNode example = operation.exampleBody().deepCopy();
        example.findParents("unit").forEach(parent -> inTheScene((ObjectNode) parent));
        example.findParents("idempotencyKey")
                .forEach(parent -> ((ObjectNode) parent)
                        .put("idempotencyKey", UUID.randomUUID().toString()));
        return example.toString();
    }

    private static void inTheScene(ObjectNode body) {
        body.put("unit", Scene.OWN);
        if (body.has("procedure")) {
            body.put("procedure", Scene.PROCEDURE);
            body.remove("submittedAt");
        }
    }
}
