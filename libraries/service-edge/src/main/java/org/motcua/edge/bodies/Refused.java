package org.motcua.edge.bodies;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.motcua.edge.problem.ProblemException;

/** Answers a request that was refused while its body came in: in the form and language of every other problem. */
public class Refused {

    private static final String PROBLEM = Refused.class.getName();

    private final CurrentVertxRequest request;

    Refused(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The request goes on without its body and is answered with the problem. */
    static void put(RoutingContext context, ProblemException problem) {
        context.put(PROBLEM, problem);
        ((RoutingContextInternal) context).setBody(Buffer.buffer());
    }

    /**
     * Before anything else looks at the request.
     *
     * @throws ProblemException the problem, if there is one
     */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void answer() {
        ProblemException problem = request.getCurrent().get(PROBLEM);
        if (problem != null) {
            throw problem;
        }
    }
}
