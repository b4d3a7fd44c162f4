package org.motcua.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A caller of one service with one token, who expects JSON and success. */
public final class LocalClient {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String token;

    /**
     * @param base where the service answers, without a path
     * @param token bearer token
     */
    public LocalClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** GET. @throws LocalFailure when the answer is not a success */
    public JsonNode get(String path) {
        return expectSuccess(request(path).GET());
    }

    /** PUT of JSON. @throws LocalFailure when the answer is not a success */
    public JsonNode put(String path, byte[] json) {
        return expectSuccess(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(json)));
    }

    /**
     * POST of anything.
     *
     * @param headers further names and values, in turns; may be empty
     * @throws LocalFailure when the answer is not a success
     */
    public JsonNode post(String path, String contentType, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", contentType).POST(body);
        return expectSuccess(headers.length == 0 ? request : request.headers(headers));
    }

    /** Any request to a path of the service, with the token; for callers who judge the answer themselves. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    /** Sends a request as it is. @throws LocalFailure when there is no answer */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LocalFailure("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for " + request.uri(), e);
        }
    }

    private JsonNode expectSuccess(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new LocalFailure(
                    request.method() + " " + request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return parsed(answer.body());
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new LocalFailure("The answer is not JSON", e);
        }
    }
}
