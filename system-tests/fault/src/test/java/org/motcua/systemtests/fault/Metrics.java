package org.motcua.systemtests.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A service's metrics in Prometheus' text form. */
final class Metrics {

    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    Metrics(URI base) {
        this.base = base;
    }

    /** A metric's value, summed over its series. */
    double value(String name) {
        return text().lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .reduce(Double::sum)
                .orElseThrow(() -> new IllegalStateException("no metric " + name));
    }

    private String text() {
        try {
            return client.send(
                            HttpRequest.newBuilder(base.resolve("/q/metrics")).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
