package org.motcua.edge.bodies;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.ws.rs.core.HttpHeaders;
import org.motcua.edge.problem.ProblemException;

/** A body that is coming in. All of it happens on the event loop of its connection. */
final class IncomingBody {

    private static final String SECONDS = "5";

    /** As much of each body finds room at any time: what a desk sends never waits behind what is large. */
    private static final int ALWAYS = 64 << 10;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final BodyRoom room;
    private final BodiesConfig config;
    private final long largest;
    private final String caller;
    private Buffer body = Buffer.buffer();
    private boolean open;
    private long taken;
    private long timer;
    private int before;

    /** @param caller whoever the place is kept for */
    IncomingBody(RoutingContext context, BodyRoom room, BodiesConfig config, String caller, long largest) {
        this.context = context;
        this.request = context.request();
        this.room = room;
        this.config = config;
        this.largest = largest;
        this.caller = caller;
    }

    /** Lets the request go on once its body is there, or refused. */
    void read() {
        context.addEndHandler(end -> release());
        open = room.open(caller);
        if (!open) {
            refuse(unavailable());
            return;
        }
        timer = context.vertx().setPeriodic(config.patience().toMillis(), tick -> look());
        request.exceptionHandler(gone -> release());
        request.handler(this::add);
        request.endHandler(end -> finish());
        request.resume();
    }

    private void add(Buffer part) {
        if (!open) {
            return;
        }
        long length = Math.max(body.length() + part.length(), told());
        if (length > largest) {
            refuse(new ProblemException(413, "too-large", null));
        } else if (take(length)) {
            place(length);
            body.appendBuffer(part);
        } else {
            refuse(unavailable());
        }
    }

    /** How long the caller says that it is, 0 when he does not. */
    private long told() {
        String told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return told == null ? 0 : Long.parseLong(told.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** In its full length from the beginning: a buffer that grows is copied, and takes up to three times as much meanwhile. */
    private void place(long length) {
        if (body.length() == 0) {
            body = Buffer.buffer(Math.toIntExact(length));
        }
    }

    private boolean take(long length) {
        long more = Math.max(0, length - ALWAYS) - taken;
        if (more > 0 && !room.take(more)) {
            return false;
        }
        taken += Math.max(0, more);
        return true;
    }

    /** At each end of the time in which a body must come. */
    private void look() {
        if (body.length() - before < config.leastProgress().asLongValue()) {
            refuse(new ProblemException(408, "body-too-slow", null));
        }
        before = body.length();
    }

    private void finish() {
        if (open) {
            close();
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    private void refuse(ProblemException problem) {
        close();
        Refused.put(context, problem);
        Unread.drop(context, config.patience());
        context.next();
    }

    private void close() {
        if (open) {
            open = false;
            context.vertx().cancelTimer(timer);
            room.close(caller);
        }
    }

    /** The request is over, answered or not. */
    private void release() {
        close();
        room.give(taken);
        taken = 0;
    }

    private static ProblemException unavailable() {
        return new ProblemException(503, "unavailable", null).withHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
