package org.motcua.edge.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Headers of every answer, also of one that no operation gives: a browser takes it for nothing but what it says it is, tells
 * nobody from where it came, keeps no copy, and, once it came over TLS, comes back over TLS only. What everybody may see
 * and keep says so itself and is not overridden.
 */
@Singleton
public class SafeHeaders {

    /** Before everything that may answer. */
    private static final int FIRST = 100_000;

    private static final String CACHE = "Cache-Control";
    private static final String A_YEAR = "max-age=31536000";

    void register(@Observes Filters filters) {
        filters.register(SafeHeaders::add, FIRST);
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
        context.addHeadersEndHandler(end -> keepNoCopy(headers));
        context.next();
    }

    /** Last, since whoever answers may have said it otherwise. */
    private static void keepNoCopy(MultiMap headers) {
        if (!headers.contains(CACHE)) {
            headers.set(CACHE, "no-store");
        }
    }
}
