package org.motcua.edge.bodies;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.motcua.edge.caller.CallerAddress;
import org.motcua.edge.problem.ProblemException;

/**
 * Reads the body of a request before a worker thread is taken for it. Nothing is read for a caller who must say who he
 * is and does not. Files of lines are not read: whoever takes them in does so at his own pace, a few at a time.
 */
@Singleton
public class ReadingBodies {

    /** After the framework has looked at the token. */
    private static final int AFTER_AUTHENTICATION = 50;

    private static final String STREAMED = "application/x-ndjson";
    private static final String WITHOUT_TOKEN = "/api/v1/public/";

    private final BodiesConfig config;
    private final BodyRoom room;

    ReadingBodies(BodiesConfig config, BodyRoom room) {
        this.config = config;
        this.room = room;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, AFTER_AUTHENTICATION);
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !isMediaType(type)) {
            // The framework cannot read it, and fails; without a body it says nothing anyway.
            request.headers().remove(HttpHeaders.CONTENT_TYPE);
            if (hasBody(request)) {
                Refused.put(context, new ProblemException(415, "unsupported-media-type", null));
                Unread.drop(context, config.patience());
            }
            context.next();
        } else if (!hasBody(request) || isStreamed(type)) {
            context.next();
        } else if (context.normalizedPath().startsWith(WITHOUT_TOKEN)) {
            // Nobody is asked who he is here: a token that does not count any more shuts nobody out.
            request.pause();
            new IncomingBody(
                            context,
                            room,
                            config,
                            address(context),
                            config.largestAnonymous().asLongValue())
                    .read();
        } else {
            request.pause();
            QuarkusHttpUser.getSecurityIdentity(context, null)
                    .subscribe()
                    .with(identity -> read(context, identity), failure -> unread(context));
        }
    }

    private void read(RoutingContext context, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            unread(context);
        } else {
            String account = "account " + identity.getPrincipal().getName();
            new IncomingBody(context, room, config, account, config.largest().asLongValue()).read();
        }
    }

    /** An account has places of its own: nobody without a token takes those of a desk at the same address. */
    private static String address(RoutingContext context) {
        return "address " + CallerAddress.of(context.request().remoteAddress().hostAddress());
    }

    private void unread(RoutingContext context) {
        Unread.drop(context, config.patience());
        context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return !"0".equals(length);
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2 && !request.isEnded();
    }

    private static boolean isStreamed(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(STREAMED);
    }

    private static boolean isMediaType(String type) {
        try {
            MediaType.valueOf(type);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
