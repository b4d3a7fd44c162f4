package org.motcua.edge.bodies;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** A body that nobody wants: what comes of it is dropped, and not for long. */
final class Unread {

    private Unread() {}

    /**
     * Drops what comes. Who is still sending some time after he was answered loses his connection; until then it stays
     * open, since a client that is cut off while it sends may never see its answer.
     */
    static void drop(RoutingContext context, Duration patience) {
        HttpServerRequest request = context.request();
        request.handler(part -> {});
        request.resume();
        if (!request.isEnded() && request.version() != HttpVersion.HTTP_2) {
            context.addEndHandler(end -> context.vertx().setTimer(patience.toMillis(), tick -> cut(request)));
        }
    }

    private static void cut(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
