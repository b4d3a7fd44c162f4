package org.motcua.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.motcua.local.LocalStack;
import org.motcua.local.SampleData;

/** A ministry's administrator at work on a running stack: catalogue in, year in, figures out. */
public final class Ministry {

    private final LocalStack stack;
    private final String token;

    public Ministry(LocalStack stack) {
        this.stack = stack;
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

    /** The sample year's figures as this stack answers them. */
    public MinistryYear year() {
        return new MinistryYear(deadline(), reporting());
    }

    /** Units, then procedures. */
    public void loadCatalogue() {
        expectOk(intake().put("/api/v1/catalogue/units", SampleData.units()));
        expectOk(intake().put("/api/v1/catalogue/procedures", SampleData.procedures()));
    }

    /** Imports a gzip file of dossiers and waits for the answer. */
    public JsonNode importDossiers(BodyPublisher gzip, String importId) {
        HttpResponse<String> answer = postImport(gzip, importId);
        expectOk(answer);
        return Api.parse(answer.body());
    }

    /** Starts an import; the future fails when the connection breaks. */
    public CompletableFuture<HttpResponse<String>> startImport(BodyPublisher gzip, String importId) {
        return CompletableFuture.supplyAsync(() -> postImport(gzip, importId));
    }

    private HttpResponse<String> postImport(BodyPublisher gzip, String importId) {
        return intake().post(
                        "/api/v1/imports",
                        "application/x-ndjson",
                        gzip,
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
