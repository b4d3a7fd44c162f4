package org.motcua.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.motcua.local.LocalStack;
import org.motcua.local.SampleData;

/** A ministry's administrator at work on a running stack: catalogue in, year in, figures out. */
public final class Ministry {

    private final LocalStack stack;
    private final SampleYear sample;
    private final String token;

    public Ministry(LocalStack stack, SampleYear sample) {
        this.stack = stack;
        this.sample = sample;
        this.token = stack.identity().token("administrator", null);
    }

    public Api intake() {
        return new Api(stack.intake().baseUri(), token);
    }

    public Api deadline() {
        return new Api(stack.deadline().baseUri(), token);
    }

    public Api reporting() {
        return new Api(stack.reporting().baseUri(), token);
    }

    /** The sample's figures as this stack answers them. */
    public MinistryYear year() {
        return new MinistryYear(sample, deadline(), reporting());
    }

    /** The file that is imported here. */
    public SampleYear sample() {
        return sample;
    }

    /** Units, then procedures. */
    public void loadCatalogue() {
        expectOk(intake().put("/api/v1/catalogue/units", SampleData.units()));
        expectOk(intake().put("/api/v1/catalogue/procedures", SampleData.procedures()));
    }

    /** Imports the sample and waits for the answer. */
    public JsonNode importSample(String importId) {
        HttpResponse<String> answer = postImport(importId);
        expectOk(answer);
        return Api.parse(answer.body());
    }

    /** Starts importing the sample; the future fails when the connection breaks. */
    public CompletableFuture<HttpResponse<String>> startImport(String importId) {
        return CompletableFuture.supplyAsync(() -> postImport(importId));
    }

    private HttpResponse<String> postImport(String importId) {
        return intake().post(
                        "/api/v1/imports",
                        "application/x-ndjson",
                        BodyPublishers.ofByteArray(sample.gzip()),
                        "Content-Encoding",
                        "gzip",
                        "Import-Id",
                        importId);
    }

    private static void expectOk(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
    }
}
